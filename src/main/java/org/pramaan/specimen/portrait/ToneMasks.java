package org.pramaan.specimen.portrait;

import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Where on the canvas skin, hair, brows, beard and lips are, as weights 0..1 with soft rims. */
record ToneMasks(float[] skin, float[] hair, float[] brows, float[] beard, float[] lips) {

    static ToneMasks of(Mat canvas, Head head) {
        try (var scope = new NativeScope()) {
            var stencil = new Stencil(head, canvas.size(), scope);
            var lab = scope.mat();
            Imgproc.cvtColor(canvas, lab, Imgproc.COLOR_BGR2Lab);
            return of(lab, head, stencil);
        }
    }

    private static ToneMasks of(Mat lab, Head head, Stencil stencil) {
        var cheeks = stencil.inside(Landmarks.LEFT_CHEEK_SKIN, Landmarks.RIGHT_CHEEK_SKIN);
        var oval = stencil.inside(Landmarks.OVAL);
        var parts = SkinAndHair.of(lab, oval, stencil.meanInside(lab, cheeks), head);
        var eyes = stencil.inside(Landmarks.LEFT_EYE, Landmarks.RIGHT_EYE);
        var opening = stencil.inside(Landmarks.MOUTH_OPENING);
        var lips = stencil.inside(Landmarks.LIPS);
        var skin = stencil.cleaned(stencil.of(parts.skin), Imgproc.MORPH_CLOSE);
        var hair = stencil.cleaned(stencil.of(parts.hair), Imgproc.MORPH_OPEN, Imgproc.MORPH_CLOSE);
        var beard = stencil.without(BeardArea.within(oval, head, stencil), lips);
        return new ToneMasks(
                stencil.feathered(stencil.without(stencil.without(skin, eyes), opening), 2.2),
                stencil.feathered(hair, 2.5),
                stencil.feathered(stencil.inside(Landmarks.LEFT_BROW, Landmarks.RIGHT_BROW), 2),
                stencil.feathered(stencil.without(beard, opening), 5),
                stencil.feathered(stencil.without(lips, opening), 2));
    }
}
