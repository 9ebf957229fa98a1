package org.pramaan.specimen;

import java.awt.Color;

/** The head that both PAN layouts share. */
final class PanHeader {

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xD8EAF6), new Color(0xF4E9DC), new Color(70, 120, 170, 34));
    private static final Color DEEP = new Color(0x1B2A6B);

    private PanHeader() {}

    static void draw(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
        var text = canvas.text();
        text.writeCentred("आयकर विभाग", TextStyle.bold(36).in(DEEP), 225, 58);
        text.writeCentred("INCOME TAX DEPARTMENT", TextStyle.bold(27).in(DEEP), 225, 100);
        new Seal(new Slot(458, 16, 96, 96), new Color(0x8A6D2F), 12).draw(canvas);
        text.writeCentred("भारत सरकार", TextStyle.bold(36).in(DEEP), 800, 58);
        text.writeCentred("GOVT. OF INDIA", TextStyle.bold(27).in(DEEP), 800, 100);
    }
}
