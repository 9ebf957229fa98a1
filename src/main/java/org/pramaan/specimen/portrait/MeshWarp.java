package org.pramaan.specimen.portrait;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.pramaan.imaging.NativeScope;

/** Bends a picture so that control points move from one place to another: one piecewise affine map, one resampling. */
final class MeshWarp {

    private static final double SEAM_BLUR = .7;

    private final List<Vertex> from;
    private final List<Triangle> triangles;

    MeshWarp(List<Vertex> from, List<Triangle> triangles) {
        this.from = from;
        this.triangles = triangles;
    }

    /** A new picture, which the caller releases. */
    Mat bend(Mat picture, List<Vertex> to) {
        var source = new SourceMap(picture.cols(), picture.rows());
        triangles.forEach(triangle -> source.fill(triangle, from, to));
        try (var scope = new NativeScope()) {
            var x = scope.own(smooth(source.x, picture.size()));
            var y = scope.own(smooth(source.y, picture.size()));
            var bent = new Mat();
            Imgproc.remap(picture, bent, x, y, Imgproc.INTER_CUBIC, Core.BORDER_REFLECT);
            return bent;
        }
    }

    private static Mat smooth(float[] values, Size size) {
        var map = new Mat(size, CvType.CV_32F);
        map.put(0, 0, values);
        Imgproc.GaussianBlur(map, map, new Size(0, 0), SEAM_BLUR);
        return map;
    }
}
