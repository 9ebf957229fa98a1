package org.pramaan.specimen;

import java.awt.Color;

/** What both sides of an identity card of Utopia share. */
final class NationalIdGround {

    static final Color DEEP = new Color(0x23456B);

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xE3EEF0), new Color(0xF1EBDD), new Color(60, 130, 130, 34));

    private NationalIdGround() {}

    static void draw(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
        SpecimenMark.footnote(canvas);
    }

    static FieldColumn fields(CardCanvas canvas) {
        return new FieldColumn(canvas, TextStyle.plain(15.5).in(DEEP), TextStyle.bold(27), 29);
    }
}
