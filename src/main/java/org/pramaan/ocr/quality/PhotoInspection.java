package org.pramaan.ocr.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.PhotoQuality;
import org.pramaan.ocr.QualityReason;
import org.pramaan.ocr.outline.Outline;
import org.pramaan.ocr.page.Quad;

/** Looks at a photo of a document for what makes it hard to read. */
public final class PhotoInspection {

    private static final QualityTuning TUNING = QualityTuning.MEASURED;

    private PhotoInspection() {}

    /**
     * @param outline where the document lies in the photo
     * @param sheet the flattened document
     * @param texts boxes of text in the sheet's pixels
     */
    public static PhotoQuality of(Frame photo, Outline outline, Frame sheet, List<Quad> texts) {
        try (var scope = new NativeScope()) {
            var gray = scope.mat();
            Imgproc.cvtColor(sheet.bgr(), gray, Imgproc.COLOR_BGR2GRAY);
            int width = (int)
                    Math.round(Math.max(outline.quad().width(), outline.quad().height()));
            return judged(width, Sharpness.of(gray, texts), WashedOut.share(gray), cutSides(photo, outline));
        }
    }

    private static PhotoQuality judged(int width, double sharpness, double glare, int cutSides) {
        var reasons = new ArrayList<QualityReason>();
        if (width < TUNING.width()) reasons.add(QualityReason.TOO_SMALL);
        if (cutSides > 0) reasons.add(QualityReason.CUT_OFF);
        if (sharpness < TUNING.sharpness()) reasons.add(QualityReason.BLURRED);
        if (glare > TUNING.glare()) reasons.add(QualityReason.GLARE);
        return new PhotoQuality(width, sharpness, glare, cutSides, reasons);
    }

    /** A document that fills the whole frame is a scan, not one that is cut off. */
    private static int cutSides(Frame photo, Outline outline) {
        if (outline.wholeFrame()) return 0;
        var quad = outline.quad();
        double near = TUNING.border() * Math.max(quad.width(), quad.height());
        return (int) IntStream.range(0, 4)
                .filter(side ->
                        isBeyond(quad.corners().get(side), quad.corners().get((side + 1) % 4), photo, near))
                .count();
    }

    private static boolean isBeyond(Corner from, Corner to, Frame photo, double near) {
        var middle = from.towards(to, 0.5);
        return middle.x() < near
                || middle.y() < near
                || middle.x() > photo.width() - 1 - near
                || middle.y() > photo.height() - 1 - near;
    }
}
