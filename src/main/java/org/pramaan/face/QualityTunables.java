package org.pramaan.face;

import java.util.ArrayList;
import java.util.List;

/**
 * From which values a photographed face has a flaw. Set on 67 faces of press photographs, nearly all of light skin, on
 * their shrunk, blurred, grey and darkened copies and on painted covers, and on 28 rendered faces; no photograph of a real
 * cover was among them. The face-quality benchmark counts the errors.
 *
 * @param width verification was measured down to 80 pixels
 * @param betweenEyes the same, between the eyes
 * @param darkest luminance: photographs have 59 to 89, at 45 % of their light 27 to 43, at 12 % 5 to 10
 * @param brightest luminance from which skin is burnt out
 * @param contrast photographs have 10 to 25, at 45 % of their light 5.4 and more, at 12 % 2.9 at most
 * @param sharpness photographs have 14 and more, shrunk to 95 pixels 8 and more, blurred by a thirtieth of the face's
 *     width 3.1 at most
 * @param mouth faces have 2.34 and more, hands over the mouth 2.3 at most, masks .7
 * @param lowerSkinShift faces, beards included, have 14.6 at most, coloured masks mostly more than 20
 * @param eyeDetail faces have .31 and more except one with its eyes in shadow (.21), hands over the eyes .27 at most,
 *     dark glasses .05
 * @param eyeSkinShift faces have 15.2 at most, mirrored glasses mostly more than 20
 */
record QualityTunables(
        double width,
        double betweenEyes,
        double darkest,
        double brightest,
        double contrast,
        double sharpness,
        double mouth,
        double lowerSkinShift,
        double eyeDetail,
        double eyeSkinShift) {

    static final QualityTunables MEASURED = new QualityTunables(80, 35, 18, 96, 4, 3.5, 2.3, 16, .28, 16);

    FaceQuality judge(FaceMeasures face) {
        var flaws = photographic(face);
        if (!FaceQuality.hidesCovers(flaws)) flaws.addAll(covers(face));
        return new FaceQuality(face, flaws);
    }

    private List<QualityFlaw> photographic(FaceMeasures face) {
        List<QualityFlaw> flaws = new ArrayList<>();
        if (face.faces() > 1) flaws.add(QualityFlaw.SEVERAL_FACES);
        if (face.width() < width || face.betweenEyes() < betweenEyes) flaws.add(QualityFlaw.TOO_SMALL);
        if (face.light().luminance() < darkest) flaws.add(QualityFlaw.TOO_DARK);
        if (face.light().luminance() > brightest) flaws.add(QualityFlaw.TOO_BRIGHT);
        if (face.light().contrast() < contrast) flaws.add(QualityFlaw.LOW_CONTRAST);
        if (face.sharpness() < sharpness) flaws.add(QualityFlaw.BLURRED);
        return flaws;
    }

    private List<QualityFlaw> covers(FaceMeasures face) {
        List<QualityFlaw> covers = new ArrayList<>();
        var eyes = face.eyes();
        var lower = face.lowerFace();
        if (eyes.detail() < eyeDetail || eyes.skinShift() > eyeSkinShift) covers.add(QualityFlaw.EYES_COVERED);
        if (lower.mouth() < mouth || lower.skinShift() > lowerSkinShift) covers.add(QualityFlaw.LOWER_FACE_COVERED);
        return covers;
    }
}
