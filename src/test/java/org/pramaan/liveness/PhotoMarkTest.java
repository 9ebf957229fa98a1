package org.pramaan.liveness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class PhotoMarkTest {

    private final PresentationAttackDetector detector = TestLiveness.detector();

    @Test
    @DisplayName("The distance counts differing bits")
    void countsBits() {
        assertThat(new PhotoMark(0b1011).distance(new PhotoMark(0b0010))).isEqualTo(2);
        assertThat(new PhotoMark(-1).distance(new PhotoMark(0))).isEqualTo(64);
    }

    @Test
    @DisplayName("A photo that was recompressed and shrunk keeps its mark but for a few bits")
    void survivesReEncoding() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2);
                var small = TestPictures.resized(selfie, .6);
                var again = TestPictures.recompressed(small, 50)) {
            assertThat(mark(selfie).distance(mark(again))).isLessThanOrEqualTo(4);
        }
    }

    @Test
    @DisplayName("Photos of two people are many bits apart")
    void tellsPeopleApart() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 2);
                var other = TestPeople.shared().selfie(Person.S1, 2)) {
            assertThat(mark(selfie).distance(mark(other))).isGreaterThan(8);
        }
    }

    private PhotoMark mark(Frame frame) {
        return detector.mark(frame);
    }
}
