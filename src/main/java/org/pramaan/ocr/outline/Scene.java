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

    boolean isEdge(Corner point) {
        int x = (int) Math.round(point.x());
        int y = (int) Math.round(point.y());
        return x > 1 && y > 1 && x < width - 2 && y < height - 2 && edges[y * width + x] != 0;
    }

    boolean contains(Corner point) {
        return point.x() >= 0 && point.y() >= 0 && point.x() < width && point.y() < height;
    }

    /** A channel, 0..255, of the colour at a point inside the picture: lightness, green to red, blue to yellow. */
    int lab(Corner point, int channel) {
        return lab[3 * ((int) point.y() * width + (int) point.x()) + channel] & 0xFF;
    }
}
