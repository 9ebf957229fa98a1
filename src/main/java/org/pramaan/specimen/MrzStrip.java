package org.pramaan.specimen;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/** Prints a machine-readable zone in OCR-B, ten characters and about four lines an inch (ICAO 9303-3, 4.1). */
record MrzStrip(double x, double firstBaseline) {

    private static final Font OCR_B = BundledFont.load("OCRB.otf");
    private static final double PITCH = 30;
    private static final double LINE = 66;
    private static final float SIZE = 41;
    private static final Color INK = new Color(0x1A1A1E);

    void print(CardCanvas canvas, List<String> lines) {
        var graphics = canvas.graphics();
        graphics.setColor(INK);
        graphics.setFont(OCR_B.deriveFont(SIZE));
        for (int row = 0; row < lines.size(); row++)
            for (int column = 0; column < lines.get(row).length(); column++)
                graphics.drawString(lines.get(row).substring(column, column + 1), (float) (x + column * PITCH), (float)
                        (firstBaseline + row * LINE));
    }
}
