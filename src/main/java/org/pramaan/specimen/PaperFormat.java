package org.pramaan.specimen;

import java.awt.image.BufferedImage;

/** The size of a document in units, how finely it is drawn, and how it is held before a camera. */
enum PaperFormat {
    /** ISO/IEC 7810 ID-1, 85.6 x 54 mm, 300 units an inch, corner radius 3.18 mm. */
    ID_1(new Slot(0, 0, 1012, 638), 300, 1.5, 3.18 / 85.60, 1),
    /** ISO/IEC 7810 ID-3, 125 x 88 mm, 300 units an inch. */
    ID_3(new Slot(0, 0, 1476, 1040), 300, 1.5, 3.18 / 125, 1.3),
    /** ISO 216 A4, 210 x 297 mm, 150 units an inch. */
    A4(new Slot(0, 0, 1240, 1754), 150, 2, 0, 1.5);

    private final Slot page;
    private final double unitsPerInch;
    private final double pixelsPerUnit;
    private final double corner;
    private final double nearness;

    PaperFormat(Slot page, double unitsPerInch, double pixelsPerUnit, double corner, double nearness) {
        this.page = page;
        this.unitsPerInch = unitsPerInch;
        this.pixelsPerUnit = pixelsPerUnit;
        this.corner = corner;
        this.nearness = nearness;
    }

    /** The format of a drawn document, by its proportions. */
    static PaperFormat of(BufferedImage drawing) {
        for (var format : values())
            if (Math.abs(format.heightPerWidth() * drawing.getWidth() - drawing.getHeight()) < 2) return format;
        return ID_1;
    }

    Slot page() {
        return page;
    }

    double heightPerWidth() {
        return page.height() / page.width();
    }

    double pixelsPerUnit() {
        return pixelsPerUnit;
    }

    /** PDF points: 72 an inch. */
    double pointsPerUnit() {
        return 72 / unitsPerInch;
    }

    /** Radius of the corners as a share of the width. */
    double corner() {
        return corner;
    }

    /** How many times as wide as a card a careful user takes it in the picture. */
    double nearness() {
        return nearness;
    }
}
