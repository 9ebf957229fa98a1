package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class FaceAlignerTest {

    @Test
    @DisplayName("Whatever size and tilt a face had, its eyes lie level and in the same place of the chip")
    void alignsTheEyes() {
        try (var large = TestPeople.shared().selfie(Person.P0, 3);
                var small = TestPictures.resized(large, .35);
                var chip = chipOf(large);
                var smallChip = chipOf(small)) {
            assertThat(chip.width()).isEqualTo(150);
            var mesh = meshOf(chip);
            var smallMesh = meshOf(smallChip);
            for (int corner : new int[] {33, 133, 362, 263})
                assertThat(mesh.point(corner)
                                .flat()
                                .distanceTo(smallMesh.point(corner).flat()))
                        .isLessThan(4);
            assertThat(Math.toDegrees(mesh.eyeRoll())).isCloseTo(0, within(5.0));
            assertThat(mesh.centreOf(33, 263).x()).isCloseTo(75, within(5.0));
        }
    }

    @Test
    @DisplayName("The square around a face at the picture's edge is filled by reflection")
    void squareReachesOutside() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 3)) {
            var corner = new FoundFace(-100, -100, 240, 240, .9, List.of());
            try (var square = TestFaces.aligner().square(selfie, corner, 256)) {
                assertThat(square.width()).isEqualTo(256);
                assertThat(square.bgr().get(0, 0)[1]).as("not black").isGreaterThan(20);
            }
        }
    }

    private static Frame chipOf(Frame frame) {
        return TestFaces.aligner().align(frame, meshOf(frame), ChipShape.DLIB);
    }

    private static FaceMesh meshOf(Frame frame) {
        return TestFaces.mesher().of(frame, TestFaces.finder().find(frame).get(0));
    }
}
