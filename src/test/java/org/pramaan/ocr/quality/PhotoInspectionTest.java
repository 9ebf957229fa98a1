package org.pramaan.ocr.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.PhotoQuality;
import org.pramaan.ocr.QualityReason;
import org.pramaan.ocr.TestPictures;
import org.pramaan.ocr.outline.Outline;
import org.pramaan.ocr.page.Quad;

@DisplayName("KF-27 why a photo is hard to read")
class PhotoInspectionTest {

    private static final Quad WHOLE = Quad.ofSize(1000, 600);
    private static final Quad TEXT = Quad.ofSize(1000, 600).part(0.05, 0.08, 0.4, 0.17);

    @Test
    @DisplayName("a sharp and whole document has no fault")
    void findsNoFault() {
        try (var photo = photo()) {
            var quality = inspect(photo, new Outline(WHOLE, true));

            assertThat(quality.reasons()).isEmpty();
            assertThat(quality.cardWidth()).isEqualTo(1000);
            assertThat(quality.sharpness()).isGreaterThan(0.25);
            assertThat(quality.glare()).isZero();
        }
    }

    @Test
    @DisplayName("print without steep edges is blurred")
    void findsBlur() {
        try (var photo = photo()) {
            Imgproc.GaussianBlur(photo.bgr(), photo.bgr(), new Size(0, 0), 5);

            assertThat(inspect(photo, new Outline(WHOLE, true)).reasons()).containsExactly(QualityReason.BLURRED);
        }
    }

    @Test
    @DisplayName("a spot of white on a darker ground is glare")
    void findsGlare() {
        try (var photo = photo()) {
            Imgproc.circle(photo.bgr(), new Point(600, 300), 120, new Scalar(255, 255, 255), -1);

            var quality = inspect(photo, new Outline(WHOLE, true));
            assertThat(quality.reasons()).containsExactly(QualityReason.GLARE);
            assertThat(quality.glare()).isBetween(0.06, 0.09);
        }
    }

    @Test
    @DisplayName("a white page as a whole is no glare")
    void sparesWhitePages() {
        try (var photo = photo()) {
            var white = new Mat(photo.height(), photo.width(), photo.bgr().type(), new Scalar(255, 255, 255));
            try (var page = Frame.of(white)) {
                assertThat(inspect(page, new Outline(WHOLE, true)).glare()).isZero();
            }
        }
    }

    @Test
    @DisplayName("sides along the photo's border are cut off, and few pixels are too few")
    void findsCutSides() {
        try (var photo = photo()) {
            var quality = inspect(photo, new Outline(Quad.ofSize(500, 315), false));

            assertThat(quality.reasons()).containsExactly(QualityReason.TOO_SMALL, QualityReason.CUT_OFF);
            assertThat(quality.cutSides()).isEqualTo(2);
        }
    }

    private static PhotoQuality inspect(Frame photo, Outline outline) {
        return PhotoInspection.of(photo, outline, photo, List.of(TEXT));
    }

    private static Frame photo() {
        var page = TestPictures.page(1000, 600, "Republic of Utopia");
        page.bgr().convertTo(page.bgr(), -1, 0.85, 0);
        return page;
    }
}
