package org.pramaan.ocr;

import java.util.List;
import java.util.Optional;
import org.opencv.core.Mat;
import org.opencv.core.MatOfPoint;
import org.opencv.core.Point;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;
import org.pramaan.aadhaar.AadhaarCode;
import org.pramaan.aadhaar.AadhaarCodes;
import org.pramaan.aadhaar.CodeCorner;
import org.pramaan.aadhaar.SecureQr;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.ocr.page.Quad;
import org.springframework.stereotype.Component;

/**
 * Covers what tells more of an Aadhaar number than its last four digits: the printed ones, and the QR codes printed
 * before 2018, which hold it whole (row EN-43). Later codes hold the last four digits, and a proof worth keeping.
 */
@Component
public class AadhaarMask {

    private static final Scalar SOLID = new Scalar(40, 40, 40);
    private static final double GROWN = 0.25;
    private static final double GROWN_TOWARDS_LAST_DIGITS = 0.05;

    /** A letter shows its code twice; more than that is no letter. */
    private static final int MOST_CODES = 4;

    private final AadhaarCodes codes;

    AadhaarMask(AadhaarCodes codes) {
        this.codes = codes;
    }

    /** A photo of its own with the reading's sensitive areas and old codes filled; the caller closes it. */
    public MaskedPhoto cover(Frame photo, DocumentReading reading) {
        var covered = Frame.of(photo.bgr().clone());
        try {
            reading.sensitive().forEach(area -> fill(covered.bgr(), grown(Quad.of(area))));
            var code = find(photo, reading);
            boolean old = coverOld(covered, code, reading);
            return new MaskedPhoto(covered, old || !reading.sensitive().isEmpty(), code);
        } catch (RuntimeException failed) {
            covered.close();
            throw failed;
        }
    }

    private boolean coverOld(Frame covered, Optional<AadhaarCode> first, DocumentReading reading) {
        var code = first.filter(AadhaarMask::holdsWholeNumber);
        for (int found = 0; code.isPresent() && found < MOST_CODES; found++) {
            fill(covered.bgr(), grown(Quad.of(area(code.get()))));
            code = find(covered, reading).filter(AadhaarMask::holdsWholeNumber);
        }
        return first.filter(AadhaarMask::holdsWholeNumber).isPresent();
    }

    /** The search takes as long as a third of the reading, so it is spared what shows no trace of an Aadhaar. */
    private Optional<AadhaarCode> find(Frame photo, DocumentReading reading) {
        boolean another = !reading.type().isAadhaar() && reading.type() != DocumentType.UNKNOWN;
        if (another && reading.sensitive().isEmpty()) return Optional.empty();
        var corners = reading.corners().stream()
                .map(corner -> new CodeCorner(corner.x(), corner.y()))
                .toList();
        return codes.read(photo, corners);
    }

    private static boolean holdsWholeNumber(AadhaarCode code) {
        return code.content().version() == SecureQr.Version.XML;
    }

    private static List<Corner> area(AadhaarCode code) {
        return code.corners().stream()
                .map(corner -> new Corner(corner.x(), corner.y()))
                .toList();
    }

    private static Quad grown(Quad area) {
        double share = area.height() / Math.max(1, area.width());
        return area.part(-GROWN * share, -GROWN, 1 + GROWN_TOWARDS_LAST_DIGITS * share, 1 + GROWN);
    }

    private static void fill(Mat picture, Quad area) {
        try (var scope = new NativeScope()) {
            List<Corner> corners = area.corners();
            var polygon = scope.own(new MatOfPoint(
                    corners.stream().map(c -> new Point(c.x(), c.y())).toArray(Point[]::new)));
            Imgproc.fillConvexPoly(picture, polygon, SOLID);
        }
    }
}
