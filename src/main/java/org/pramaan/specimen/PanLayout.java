package org.pramaan.specimen;

import java.awt.Color;
import java.util.Locale;

/** The PAN card as issued since 2017: labelled fields under the photograph, a code on the right. */
final class PanLayout implements CardLayout {

    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(50, 132, 180, 228), new Color(0x66707A));
    private static final Slot CODE = new Slot(742, 132, 224, 224);
    private static final TextStyle LABEL = TextStyle.plain(21);
    private static final TextStyle VALUE = TextStyle.bold(31);

    private final CodeArea code;

    PanLayout(CodeArea code) {
        this.code = code;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        PanHeader.draw(canvas, content);
        PHOTOGRAPH.print(canvas, content.portrait());
        code.draw(canvas, content, CODE);
        number(canvas.text(), content.identity().panNumber());
        person(canvas.text(), content);
        new Signature(new Slot(640, 425, 200, 80)).draw(canvas, content.dice("signature"));
        canvas.text().writeCentred("हस्ताक्षर / Signature", LABEL, 740, 540);
        SpecimenMark.stamp(canvas, new Slot(740, 558, 240, 52));
        SpecimenMark.footnote(canvas);
    }

    private static void number(TextPainter text, String pan) {
        text.writeCentred("स्थायी लेखा संख्या कार्ड", TextStyle.plain(27), 486, 172);
        text.writeCentred("Permanent Account Number Card", TextStyle.plain(27), 486, 212);
        text.writeCentred(pan, TextStyle.bold(48).spaced(0.04), 486, 282);
    }

    private static void person(TextPainter text, CardContent content) {
        var identity = content.identity();
        field(text, "नाम / Name", identity.fullName(), 395);
        field(text, "पिता का नाम / Father's Name", identity.fathersName(), 476);
        field(text, "जन्म की तारीख / Date of Birth", content.dateOfBirth(), 557);
    }

    private static void field(TextPainter text, String label, String value, double baseline) {
        text.write(label, LABEL, 50, baseline);
        text.writeFitted(value.toUpperCase(Locale.ROOT), VALUE, 50, baseline + 38, 560);
    }
}
