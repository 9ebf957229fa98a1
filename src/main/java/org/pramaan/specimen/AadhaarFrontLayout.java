package org.pramaan.specimen;

import java.awt.Color;
import java.time.LocalDate;

/** The front of an Aadhaar card: photograph, name in two scripts, birthday, gender, number. */
final class AadhaarFrontLayout implements CardLayout {

    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(56, 150, 222, 284), new Color(0x888888));
    private static final Slot LEFT_EDGE = new Slot(22, 150, 24, 284);
    private static final long FIRST = LocalDate.of(2012, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(2023, 12, 31).toEpochDay();
    private static final double TEXT = 316;

    private final NameBook names;

    AadhaarFrontLayout(NameBook names) {
        this.names = names;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        AadhaarFrame.ground(canvas, content);
        AadhaarFrame.head(canvas, "भारत सरकार", "Government of India");
        PHOTOGRAPH.print(canvas, content.portrait());
        person(canvas.text(), content);
        if (content.dice("issue date").chance(0.5)) issueDate(canvas, content);
        AadhaarFrame.foot(canvas, content);
        SpecimenMark.stamp(canvas, new Slot(700, 385, 250, 56));
        var slogan = TextStyle.bold(28).in(new Color(0xC62828));
        canvas.text().writeCentred("मेरा आधार, मेरी पहचान", slogan, CardCanvas.CARD.centreX(), 613);
    }

    private void person(TextPainter text, CardContent content) {
        var identity = content.identity();
        names.inDevanagari(identity.fullName()).ifPresent(name -> text.write(name, TextStyle.plain(31), TEXT, 195));
        text.writeFitted(identity.fullName(), TextStyle.plain(32), TEXT, 242, 640);
        text.write(birth(content), TextStyle.plain(29), TEXT, 290);
        text.write(identity.female() ? "महिला / FEMALE" : "पुरुष / MALE", TextStyle.plain(29), TEXT, 338);
    }

    /** Reads upwards along the left edge, as on cards printed since 2012. */
    private static void issueDate(CardCanvas canvas, CardContent content) {
        var day = CardContent.DAY.format(
                LocalDate.ofEpochDay(content.dice("issued").between(FIRST, LAST)));
        canvas.turned(
                LEFT_EDGE,
                -Math.PI / 2,
                () -> canvas.text().writeCentred("Issue Date: " + day, TextStyle.plain(16), 0, 6));
    }

    private static String birth(CardContent content) {
        if (Math.floorMod(content.seed(), 4) != 3) return "जन्म तिथि / DOB: " + content.dateOfBirth();
        return "जन्म वर्ष / Year of Birth : " + content.identity().dateOfBirth().getYear();
    }
}
