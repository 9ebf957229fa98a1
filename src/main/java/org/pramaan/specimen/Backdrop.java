package org.pramaan.specimen;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.pramaan.imaging.NativeScope;

/** What the card lies on: a plain colour with the grain of its material. */
enum Backdrop {
    WOOD(new int[][] {{62, 98, 140}, {40, 62, 96}, {110, 150, 190}}) {
        @Override
        void grain(Mat ground, Dice dice) {
            layer(ground, 600, 60, 0.14, dice);
            layer(ground, 260, 9, 0.10, dice);
            layer(ground, 60, 2, 0.07, dice);
        }
    },
    CLOTH(new int[][] {{120, 84, 58}, {60, 60, 112}, {118, 128, 132}}) {
        @Override
        void grain(Mat ground, Dice dice) {
            layer(ground, 260, 260, 0.14, dice);
            layer(ground, 9, 2.5, 0.12, dice);
            layer(ground, 2.5, 9, 0.12, dice);
        }
    },
    DESK(new int[][] {{196, 200, 204}, {60, 58, 56}, {150, 165, 170}}) {
        @Override
        void grain(Mat ground, Dice dice) {
            layer(ground, 500, 400, 0.08, dice);
            layer(ground, 3, 3, 0.03, dice);
        }
    },
    SCANNER(new int[][] {{244, 245, 246}, {236, 238, 238}}) {
        @Override
        void grain(Mat ground, Dice dice) {
            layer(ground, 300, 300, 0.01, dice);
        }
    };

    private static final List<Backdrop> DESKS = List.of(WOOD, CLOTH, DESK);

    private final int[][] colours;

    Backdrop(int[][] colours) {
        this.colours = colours;
    }

    static Backdrop of(PhotoQuality quality, Dice dice) {
        return quality == PhotoQuality.FLATBED ? SCANNER : dice.pick(DESKS);
    }

    /** A BGR picture of the bare surface; the caller releases it. */
    Mat lay(Size size, Dice dice) {
        var colour = dice.pick(List.of(colours));
        var ground = new Mat(size, CvType.CV_8UC3, new Scalar(colour[0], colour[1], colour[2]));
        grain(ground, dice);
        return ground;
    }

    abstract void grain(Mat ground, Dice dice);

    private static void layer(Mat ground, double cellWidth, double cellHeight, double strength, Dice dice) {
        try (var scope = new NativeScope()) {
            var noise = scope.own(Texture.noise(ground.size(), cellWidth, cellHeight, dice));
            Texture.shade(ground, noise, strength);
        }
    }
}
