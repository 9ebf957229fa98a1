package org.pramaan.aadhaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.aadhaar.SecureQr.Trust;
import org.pramaan.aadhaar.SecureQr.Version;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.specimen.PhotoQuality;
import org.pramaan.specimen.SpecimenCamera;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPhoto;

class AadhaarCodesTest {

    private final AadhaarCodes codes = TestAadhaar.codes();

    @ParameterizedTest(name = "a {0} of quality {1} and seed {2} is read and verified")
    @CsvSource({
        "AADHAAR_BACK,FLATBED,1",
        "AADHAAR_BACK,EASY,3",
        "AADHAAR_BACK,MEDIUM,5",
        "E_AADHAAR,EASY,1",
        "E_AADHAAR,MEDIUM,2"
    })
    void readsPhotos(SpecimenKind kind, PhotoQuality quality, long seed) {
        var identity = new SpecimenIdentities().identity(seed);
        var photo = photo(kind, quality, seed);
        try (var frame = new ImageDecoder().decode(photo.jpeg())) {
            var found = codes.read(frame, corners(photo));
            assertThat(found).isPresent();
            var code = found.get().content();
            assertThat(code.version()).isEqualTo(Version.V2);
            assertThat(code.trust()).isEqualTo(Trust.VERIFIED);
            assertThat(code.name()).isEqualTo(identity.fullName());
            assertThat(code.birth()).isEqualTo(identity.dateOfBirth().toString());
            assertThat(identity.aadhaarNumber()).endsWith(code.lastFour());
            assertThat(code.address().postalCode()).isEqualTo(identity.postalCode());
            assertThat(found.get().corners()).hasSize(4).allSatisfy(corner -> {
                assertThat(corner.x()).isBetween(-200.0, frame.width() + 200.0);
                assertThat(corner.y()).isBetween(-200.0, frame.height() + 200.0);
            });
        }
    }

    @Test
    @DisplayName("Covered within its corners, a code can no longer be read")
    void cornersCover() {
        var photo = photo(SpecimenKind.AADHAAR_BACK, PhotoQuality.EASY, 3);
        try (var frame = new ImageDecoder().decode(photo.jpeg())) {
            var corners = codes.read(frame, List.of()).orElseThrow().corners();
            int left = (int) corners.stream().mapToDouble(CodeCorner::x).min().orElseThrow();
            int top = (int) corners.stream().mapToDouble(CodeCorner::y).min().orElseThrow();
            int right = (int) corners.stream().mapToDouble(CodeCorner::x).max().orElseThrow();
            int bottom = (int) corners.stream().mapToDouble(CodeCorner::y).max().orElseThrow();
            frame.bgr()
                    .submat(
                            Math.max(0, top),
                            Math.min(frame.height(), bottom),
                            Math.max(0, left),
                            Math.min(frame.width(), right))
                    .setTo(new org.opencv.core.Scalar(0, 0, 0));
            assertThat(codes.read(frame, List.of())).isEmpty();
        }
    }

    @Test
    @DisplayName("A document without a code has none")
    void findsNothing() {
        var photo = photo(SpecimenKind.MEMBER_CARD, PhotoQuality.FLATBED, 1);
        try (var frame = new ImageDecoder().decode(photo.jpeg())) {
            assertThat(codes.read(frame, corners(photo))).isEmpty();
        }
    }

    private static SpecimenPhoto photo(SpecimenKind kind, PhotoQuality quality, long seed) {
        var card = new SpecimenCards().draw(kind, new SpecimenIdentities().identity(seed), portrait(), seed);
        return new SpecimenCamera().photograph(card, quality, seed);
    }

    private static List<CodeCorner> corners(SpecimenPhoto photo) {
        return photo.corners().stream().map(xy -> new CodeCorner(xy[0], xy[1])).toList();
    }

    private static BufferedImage portrait() {
        var portrait = new BufferedImage(300, 380, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = portrait.createGraphics();
        graphics.setColor(new Color(0xB8C4D0));
        graphics.fillRect(0, 0, 300, 380);
        graphics.setColor(new Color(0x9A6B4F));
        graphics.fillOval(60, 60, 180, 240);
        graphics.dispose();
        return portrait;
    }
}
