package org.pramaan.specimen.portrait;

import java.util.List;
import org.opencv.core.Mat;
import org.pramaan.face.FaceFinder;
import org.pramaan.face.FaceMesher;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;

/**
 * Renders people from one portrait: the same face turned, or with another's tones and proportions. It owns native
 * memory; whoever opens a studio closes it.
 */
public final class PortraitStudio implements AutoCloseable {

    private final Frame canvas;
    private final Head head;
    private final List<Vertex> points;
    private final MeshWarp warp;
    private final ToneMasks masks;

    private PortraitStudio(Frame canvas, Head head) {
        this.canvas = canvas;
        this.head = head;
        points = ControlPoints.around(head, canvas.width(), canvas.height());
        warp = new MeshWarp(points, Delaunay.of(points, canvas.width(), canvas.height()));
        masks = ToneMasks.of(canvas.bgr(), head);
    }

    /** @throws IllegalStateException if the portrait shows no face */
    public static PortraitStudio open(Frame portrait, FaceFinder finder, FaceMesher mesher) {
        var face = finder.find(portrait).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The specimen portrait shows no face"));
        var canvas = CanvasCutter.cut(portrait, face);
        var enlarged = finder.find(canvas).get(0);
        var mesh = mesher.refined(canvas, mesher.of(canvas, enlarged));
        return new PortraitStudio(canvas, Head.of(mesh));
    }

    /** A person on the studio's background, 640 x 480 pixels, which the caller closes. */
    public Frame render(Appearance appearance, Pose pose) {
        try (var scope = new NativeScope()) {
            return bend(scope.own(painted(appearance)), appearance, pose);
        }
    }

    /** The picture that an identity card carries of a person, which the caller closes. */
    public Frame cardPhoto(Appearance appearance, int faceWidth, long seed) {
        try (var portrait = render(appearance, Pose.FRONTAL)) {
            return new CardPhoto(head).print(portrait, faceWidth, seed);
        }
    }

    /** The canvas in a person's tones, not yet bent. */
    Mat painted(Appearance appearance) {
        var painted = new ToneEditor(masks, appearance).paint(canvas.bgr());
        if (appearance.has(Trait.GLASSES)) new Glasses(head).drawOn(painted);
        return painted;
    }

    /** A painted canvas with a person's proportions, turned. */
    Frame bend(Mat painted, Appearance appearance, Pose pose) {
        var shaped = new ShapeMorph(head, appearance).apply(points);
        return Frame.of(warp.bend(painted, pose.apply(shaped, head)));
    }

    Head head() {
        return head;
    }

    @Override
    public void close() {
        canvas.close();
    }
}
