package org.pramaan.face;

import java.util.List;

/**
 * The landmarks of dlib's mean face that have a counterpart in the mesh, in units of its width and height (dlib,
 * get_face_chip_details, points 17 to 67 of the 68-point scheme).
 */
final class MeanFace {

    private record Landmark(int meshIndex, double x, double y) {}

    private static final List<Landmark> LANDMARKS = List.of(
            new Landmark(33, .121737, .216423), // 36, outer corner of the eye on the left
            new Landmark(133, .334606, .231733), // 39, its inner corner
            new Landmark(362, .645647, .231733), // 42, inner corner of the eye on the right
            new Landmark(263, .858516, .216423), // 45, its outer corner
            new Landmark(168, .490127, .203352), // 27, bridge of the nose
            new Landmark(4, .490127, .515625), // 30, its tip
            new Landmark(2, .490127, .628106), // 33, its base
            new Landmark(61, .254149, .780233), // 48, corner of the mouth
            new Landmark(291, .726104, .780233), // 54, the other corner
            new Landmark(0, .490127, .742578), // 51, upper lip
            new Landmark(159, .187122, .178758), // 37, upper lid
            new Landmark(386, .793132, .178758)); // 44, the other upper lid

    private MeanFace() {}

    /** Takes the mesh onto the mean face as it lies in a chip of that shape. */
    static SimilarityTransform alignmentOf(FaceMesh mesh, ChipShape shape) {
        var points = LANDMARKS.stream()
                .map(landmark -> mesh.point(landmark.meshIndex()).flat())
                .toList();
        var targets = LANDMARKS.stream()
                .map(landmark -> new PixelPoint(inChip(landmark.x(), shape), inChip(landmark.y(), shape)))
                .toList();
        return SimilarityTransform.between(points, targets);
    }

    private static double inChip(double position, ChipShape shape) {
        return (shape.padding() + position) / (2 * shape.padding() + 1) * shape.size();
    }
}
