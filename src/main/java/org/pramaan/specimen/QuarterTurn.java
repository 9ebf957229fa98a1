package org.pramaan.specimen;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;

/** How the phone was held: the picture turned clockwise by so many degrees. */
enum QuarterTurn {
    NONE,
    BY_90,
    BY_180,
    BY_270;

    static QuarterTurn of(double probability, Dice dice) {
        return dice.chance(probability) ? dice.pick(List.of(BY_90, BY_180, BY_270)) : NONE;
    }

    /** A turned copy; the caller releases it. */
    Mat turn(Mat picture) {
        var turned = new Mat();
        switch (this) {
            case NONE -> picture.copyTo(turned);
            case BY_90 -> Core.rotate(picture, turned, Core.ROTATE_90_CLOCKWISE);
            case BY_180 -> Core.rotate(picture, turned, Core.ROTATE_180);
            case BY_270 -> Core.rotate(picture, turned, Core.ROTATE_90_COUNTERCLOCKWISE);
        }
        return turned;
    }

    /** Where a point of a picture of that size lies after the turn. */
    double[] turn(double[] point, double width, double height) {
        return switch (this) {
            case NONE -> point.clone();
            case BY_90 -> new double[] {height - point[1], point[0]};
            case BY_180 -> new double[] {width - point[0], height - point[1]};
            case BY_270 -> new double[] {point[1], width - point[0]};
        };
    }
}
