package org.pramaan.ocr.outline;

import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.pramaan.ocr.Corner;
import org.pramaan.ocr.page.Quad;

/** The shrunk photo as the score sees it: where edges are, the colours in Lab, and where text was found. */
final class Scene {

    record Text(Corner middle, double weight) {}

    private final int width;
    private final int height;
    private final byte[] edges;
    private final byte[] lab;
    private final List<Text> texts;

    Scene(Mat edges, Mat lab, List<Text> texts) {
        if (lab.type() != CvType.CV_8UC3) throw new IllegalArgumentException("Lab needs three channels");
        this.width = edges.cols();
        this.height = edges.rows();
        this.edges = new byte[width * height];
        this.lab = new byte[3 * width * height];
        this.texts = List.copyOf(texts);
        edges.get(0, 0, this.edges);
        lab.get(0, 0, this.lab);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    List<Text> texts() {
        return texts;
    }

    /** The whole picture, one pixel inside its border. */
    Quad frame() {
        return new Quad(
                new Corner(1, 1),
                new Corner(width - 2, 1),
                new Corner(width - 2, height - 2),
                new Corner(1, height - 2));
    }

    boolean isEdge(double x, double y) {
        int column = (int) (x + 0.5);
        int row = (int) (y + 0.5);
        return column > 1 && row > 1 && column < width - 2 && row < height - 2 && edges[row * width + column] != 0;
    }

    boolean contains(double x, double y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** A channel, 0..255, of the colour at a point inside the picture: lightness, green to red, blue to yellow. */
    int lab(double x, double y, int channel) {
        return lab[3 * ((int) y * width + (int) x) + channel] & 0xFF;
    }
}
