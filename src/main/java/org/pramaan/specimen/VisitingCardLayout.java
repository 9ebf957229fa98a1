package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** A business card: no identity document, though it bears a name and an address. */
final class VisitingCardLayout implements CardLayout {

    private static final List<String> TITLES =
            List.of("Senior Architect", "Sales Executive", "Dental Surgeon", "Tax Consultant", "Interior Designer");
    private static final List<String> FIRMS =
            List.of("BLUE HERON STUDIO", "NORTHWIND TRADERS", "SUNRISE CLINIC", "LOTUS & SONS", "OPEN DOOR DESIGN");
    private static final Color ACCENT = new Color(0x2A6F6B);

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        var dice = content.dice("visiting");
        var identity = content.identity();
        var text = canvas.text();
        canvas.graphics().setColor(ACCENT);
        canvas.graphics().fill(new Slot(0, 0, 26, CardCanvas.CARD.height()).rectangle());
        new Seal(new Slot(820, 60, 130, 130), ACCENT, 5).draw(canvas);
        text.write(dice.pick(FIRMS), TextStyle.bold(40).in(ACCENT).spaced(0.06), 80, 110);
        text.writeFitted(identity.fullName(), TextStyle.bold(46), 80, 270, 700);
        text.write(dice.pick(TITLES), TextStyle.plain(28), 80, 314);
        text.write("Tel. 0" + PaperNumbers.digits(2, dice) + " 5550 " + PaperNumbers.digits(4, dice), body(), 80, 420);
        text.write(mail(identity), body(), 80, 460);
        var street = identity.addressLines().get(1);
        text.writeFitted(street + ", " + identity.addressLines().get(2), body(), 80, 500, 860);
        text.write("www.specimen.invalid", body(), 80, 540);
        SpecimenMark.stamp(canvas, new Slot(700, 400, 250, 56));
        SpecimenMark.footnote(canvas);
    }

    private static TextStyle body() {
        return TextStyle.plain(25);
    }

    private static String mail(SpecimenIdentity identity) {
        return identity.fullName().toLowerCase(Locale.ROOT).replace(' ', '.') + "@specimen.invalid";
    }
}
