package org.pramaan.ocr.outline;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import org.pramaan.imaging.Frame;
import org.pramaan.ocr.page.Perspective;
import org.pramaan.ocr.page.Quad;

/** A document cut out of a photo and flattened. Whoever makes a sheet closes it. */
public final class Sheet implements AutoCloseable {

    private static final int SMALLEST = 900;
    private static final int LARGEST = 1280;
    private static final int LARGEST_PAGE = 1800;

    /** What is larger in the photo is a whole page, whose print is small. */
    private static final int PAGE = 1600;

    private static final double ENLARGED = 1.5;
    private static final double[] SHAPES = {1.586, 1.42, 1 / 1.42, 1 / 1.586};
    private static final double SAME_SHAPE = 0.14;

    private final Frame frame;

    private Sheet(Frame frame) {
        this.frame = frame;
    }

    /** Cuts it out at one and a half of its size in the photo, within bounds, in its true shape if that is known. */
    public static Sheet cut(Frame photo, Quad quad) {
        double longSide = Math.max(quad.width(), quad.height());
        int largest = longSide > PAGE ? LARGEST_PAGE : LARGEST;
        return cut(photo, quad, (int) Math.max(SMALLEST, Math.min(largest, ENLARGED * longSide)));
    }

    static Sheet cut(Frame photo, Quad quad, int longSide) {
        double ratio = trueRatio(quad.width() / quad.height());
        int width = (int) Math.round(ratio >= 1 ? longSide : longSide * ratio);
        int height = (int) Math.round(ratio >= 1 ? longSide / ratio : longSide);
        return new Sheet(Frame.of(Perspective.flatten(photo.bgr(), quad, width, height)));
    }

    public Frame frame() {
        return frame;
    }

    /** Whether it is so large in the photo that it must be a whole page. */
    public boolean isPage() {
        return Math.max(frame.width(), frame.height()) > LARGEST;
    }

    /** Its size, as a quad at the origin. */
    public Quad extent() {
        return Quad.ofSize(frame.width(), frame.height());
    }

    @Override
    public void close() {
        frame.close();
    }

    private static double trueRatio(double measured) {
        return DoubleStream.of(SHAPES)
                .filter(shape -> distance(shape, measured) < SAME_SHAPE)
                .boxed()
                .min(Comparator.comparingDouble(shape -> distance(shape, measured)))
                .orElse(measured);
    }

    private static double distance(double shape, double measured) {
        return Math.abs(Math.log(measured / shape));
    }
}
