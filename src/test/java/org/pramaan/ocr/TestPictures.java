package org.pramaan.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.function.Consumer;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.OpenCv;

/** Pictures drawn for one test. */
public final class TestPictures {

    private TestPictures() {}

    /** A light page with black text at a height of 40 pixels, the lines 70 pixels apart. */
    public static Frame page(int width, int height, String... lines) {
        return drawn(width, height, picture -> {
            var graphics = picture.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setColor(new Color(0xF4F1EA));
            graphics.fillRect(0, 0, width, height);
            graphics.setColor(Color.BLACK);
            graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 40));
            for (int i = 0; i < lines.length; i++) graphics.drawString(lines[i], 60, 90 + 70 * i);
            graphics.dispose();
        });
    }

    public static Frame drawn(int width, int height, Consumer<BufferedImage> painter) {
        OpenCv.require();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        painter.accept(picture);
        var mat = new Mat(height, width, CvType.CV_8UC3);
        mat.put(0, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
        return Frame.of(mat);
    }
}
