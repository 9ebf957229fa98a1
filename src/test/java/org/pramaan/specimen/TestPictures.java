package org.pramaan.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.NativeScope;

/** Pictures put together for tests; the caller closes them. */
public final class TestPictures {

    private TestPictures() {}

    public static Frame portrait() {
        try (var stream = TestPictures.class.getResourceAsStream("/specimen/astronaut.png")) {
            return new ImageDecoder().decode(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A space suit enlarged to 640 x 640 pixels: textured, but without a face. */
    public static Frame withoutFace() {
        try (var portrait = portrait();
                var scope = new NativeScope()) {
            var suit = scope.own(portrait.bgr().submat(new Rect(0, 250, 262, 262)));
            var picture = new Mat();
            Imgproc.resize(suit, picture, new Size(640, 640));
            return Frame.of(picture);
        }
    }

    public static Frame sideBySide(Frame left, Frame right) {
        var picture = new Mat();
        Core.hconcat(List.of(left.bgr(), right.bgr()), picture);
        return Frame.of(picture);
    }

    public static Frame mirrored(Frame frame) {
        var picture = new Mat();
        Core.flip(frame.bgr(), picture, 1);
        return Frame.of(picture);
    }

    /** The picture on a pale card of that size, its top left corner at the place given. */
    public static Frame onCard(Frame picture, Size card, int left, int top) {
        new NativeScope().close();
        var canvas = new Mat(card, CvType.CV_8UC3, new Scalar(205, 215, 210));
        var place = canvas.submat(new Rect(left, top, picture.width(), picture.height()));
        picture.bgr().copyTo(place);
        place.release();
        return Frame.of(canvas);
    }

    public static Frame resized(Frame frame, double scale) {
        var picture = new Mat();
        Imgproc.resize(frame.bgr(), picture, new Size(), scale, scale, Imgproc.INTER_AREA);
        return Frame.of(picture);
    }

    public static Frame recompressed(Frame frame, int quality) {
        return new ImageDecoder().decode(frame.jpeg(quality));
    }
}
