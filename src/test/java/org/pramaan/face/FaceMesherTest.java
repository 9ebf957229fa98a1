package org.pramaan.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.TestPeople;
import org.pramaan.specimen.TestPictures;

class FaceMesherTest {

    @Test
    @DisplayName("A frontal face has 468 vertices inside the frame, a sure flag and almost no yaw")
    void meshesAFrontalFace() {
        try (var portrait = TestPictures.portrait()) {
            var mesh = meshOf(portrait);
            assertThat(mesh.points()).hasSize(468).allMatch(point -> point.x() > 0 && point.y() < 512);
            assertThat(mesh.flag()).isGreaterThan(.99);
            assertThat(mesh.yaw()).isCloseTo(0, within(6.0));
            assertThat(mesh.point(4).z())
                    .as("the nose is nearer than the cheek")
                    .isLessThan(mesh.point(234).z());
        }
    }

    @Test
    @DisplayName("KF-50 the yaw changes its sign when the picture is mirrored")
    void yawHasASign() {
        try (var selfie = TestPeople.shared().selfie(Person.P0, 1);
                var mirrored = TestPictures.mirrored(selfie)) {
            double yaw = meshOf(selfie).yaw();
            assertThat(Math.abs(yaw)).isGreaterThan(2);
            assertThat(meshOf(mirrored).yaw()).isCloseTo(-yaw, within(4.0));
        }
    }

    private static FaceMesh meshOf(Frame frame) {
        return TestFaces.mesher().of(frame, TestFaces.finder().find(frame).get(0));
    }
}
