package org.pramaan.face;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of BlazeFace's two anchor grids. Anchors run row by row, those of a cell side by side; a box and its six keypoints
 * are offsets from the cell's centre in pixels of the 256 px input.
 */
record BlazeGrid(int anchors, int stride, int perCell) {

    static final int INPUT = 256;
    static final List<BlazeGrid> ALL = List.of(new BlazeGrid(512, 16, 2), new BlazeGrid(384, 32, 6));
    private static final int VALUES = 16;
    private static final int KEYPOINTS = 6;
    private static final double LARGEST_LOGIT = 80;

    /** The faces that score at least that much; enlargement is pixels of the picture in one pixel of the input. */
    List<FoundFace> faces(NetOutputs outputs, double leastScore, double enlargement) {
        float[] logits = outputs.values("cls" + anchors);
        float[] offsets = outputs.values("reg" + anchors);
        return IntStream.range(0, anchors)
                .filter(anchor -> sigmoid(logits[anchor]) >= leastScore)
                .mapToObj(anchor -> face(anchor, sigmoid(logits[anchor]), offsets, enlargement))
                .toList();
    }

    private FoundFace face(int anchor, double score, float[] offsets, double enlargement) {
        var centre = point(anchor, offsets, 0, enlargement);
        double width = offsets[VALUES * anchor + 2] * enlargement;
        double height = offsets[VALUES * anchor + 3] * enlargement;
        List<PixelPoint> keypoints = new ArrayList<>();
        for (int k = 0; k < KEYPOINTS; k++) keypoints.add(point(anchor, offsets, 4 + 2 * k, enlargement));
        return new FoundFace(centre.x() - width / 2, centre.y() - height / 2, width, height, score, keypoints);
    }

    private PixelPoint point(int anchor, float[] offsets, int at, double enlargement) {
        int cell = anchor / perCell, cells = INPUT / stride;
        double x = stride * (cell % cells + .5) + offsets[VALUES * anchor + at];
        double y = stride * (cell / cells + .5) + offsets[VALUES * anchor + at + 1];
        return new PixelPoint(x * enlargement, y * enlargement);
    }

    private static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, logit))));
    }
}
