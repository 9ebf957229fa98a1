package org.pramaan.face;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.NativeScope;
import org.pramaan.inference.Net;
import org.pramaan.inference.Nets;
import org.springframework.stereotype.Component;

/** Lays MediaPipe's face mesh (Kartynnik et al. 2019) over a found face, in two passes: box first, then mesh. */
@Component
public class FaceMesher {

    private static final int INPUT = 192;

    private final Net net;
    private final FaceTunables tunables = FaceTunables.MEASURED;

    FaceMesher(Nets nets) {
        net = nets.named("facemesh");
    }

    public FaceMesh of(Frame frame, FoundFace face) {
        return refined(frame, meshIn(frame, face.centre(), face.side() * tunables.firstCrop(), face.roll()));
    }

    /** Looks again where the mesh was found; worth it when the vertices themselves are wanted. */
    public FaceMesh refined(Frame frame, FaceMesh mesh) {
        return meshIn(frame, mesh.boxCentre(), mesh.boxSide() * tunables.nextCrop(), mesh.eyeRoll());
    }

    private FaceMesh meshIn(Frame frame, PixelPoint centre, double side, double roll) {
        try (var scope = new NativeScope()) {
            var crop = SimilarityTransform.ofSquare(centre, side, roll, INPUT);
            var square = scope.own(FaceCutter.cut(frame.bgr(), crop, INPUT, Core.BORDER_CONSTANT));
            var outputs = NetOutputs.of(net, square);
            var flag = outputs.values("faceflag")[0];
            return new FaceMesh(pointsOf(outputs.values("mesh"), crop), flag, roll);
        }
    }

    private static List<MeshPoint> pointsOf(float[] mesh, SimilarityTransform crop) {
        List<MeshPoint> points = new ArrayList<>();
        for (int i = 0; i < mesh.length; i += 3) {
            var flat = crop.undo(new PixelPoint(mesh[i], mesh[i + 1]));
            points.add(new MeshPoint(flat.x(), flat.y(), mesh[i + 2] / crop.scale()));
        }
        return points;
    }
}
