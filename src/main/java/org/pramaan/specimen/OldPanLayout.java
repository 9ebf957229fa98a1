package org.pramaan.specimen;

import java.awt.Color;
import java.util.Locale;

/** The PAN card as issued before 2017: name, father's name and birthday without labels, photograph on the right. */
final class OldPanLayout implements CardLayout {

    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(772, 330, 190, 240), new Color(0x66707A));
    private static final TextStyle VALUE = TextStyle.bold(32);

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        PanHeader.draw(canvas, content);
        person(canvas.text(), content);
        canvas.text().write("Permanent Account Number", TextStyle.plain(27), 50, 372);
        canvas.text().write(content.identity().panNumber(), TextStyle.bold(46).spaced(0.04), 50, 426);
        new Signature(new Slot(60, 462, 210, 80)).draw(canvas, content.dice("signature"));
        canvas.text().write("Signature", TextStyle.plain(23), 100, 582);
        new Seal(new Slot(420, 440, 130, 130), new Color(90, 110, 150, 120), 9).draw(canvas);
        PHOTOGRAPH.print(canvas, content.portrait());
        SpecimenMark.stamp(canvas, new Slot(690, 235, 270, 58));
        SpecimenMark.footnote(canvas);
    }

    private static void person(TextPainter text, CardContent content) {
        var identity = content.identity();
        text.writeFitted(identity.fullName().toUpperCase(Locale.ROOT), VALUE, 50, 180, 600);
        text.writeFitted(identity.fathersName().toUpperCase(Locale.ROOT), VALUE, 50, 236, 600);
        text.write(content.dateOfBirth(), VALUE, 50, 304);
    }
}
