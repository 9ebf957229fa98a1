package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** The front of an Indian driving licence as printed on polymer cards since 2019. */
final class IndianLicenceLayout implements CardLayout {

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xF2EEDF), new Color(0xE3EFE6), new Color(120, 130, 70, 34));
    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(784, 186, 184, 232), new Color(0x777A66));
    private static final Color DEEP = new Color(0x2C4A2E);
    private static final TextStyle LABEL = TextStyle.plain(19).in(DEEP);
    private static final TextStyle VALUE = TextStyle.bold(23);
    private static final List<String> BLOOD = List.of("A+", "A-", "B+", "B-", "AB+", "AB-", "O+", "O-");
    private static final double LEFT = 44;
    private static final double VALUES = 256;

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
        var papers = content.papers(SpecimenKind.INDIAN_DRIVING_LICENCE);
        head(canvas, content);
        PHOTOGRAPH.print(canvas, content.portrait());
        licence(canvas.text(), papers, content);
        holder(canvas.text(), content);
        new Signature(new Slot(786, 440, 180, 66)).draw(canvas, content.dice("signature"));
        canvas.text().writeCentred("Holder's Signature", TextStyle.plain(16).in(DEEP), 876, 530);
        SpecimenMark.stamp(canvas, new Slot(762, 552, 220, 48));
        SpecimenMark.footnote(canvas);
    }

    private static void head(CardCanvas canvas, CardContent content) {
        var place = content.identity().addressLines();
        var last = place.get(place.size() - 1);
        var state = last.substring(last.lastIndexOf(',') + 1).strip().toUpperCase(Locale.ROOT);
        new Seal(new Slot(40, 20, 84, 84), new Color(0x5A6B3A), 9).draw(canvas);
        canvas.text()
                .writeCentred("INDIAN UNION DRIVING LICENCE", TextStyle.bold(32).in(DEEP), 530, 56);
        canvas.text().writeCentred("ISSUED BY " + state, TextStyle.bold(23).in(DEEP), 530, 92);
    }

    private static void licence(TextPainter text, SpecimenPapers papers, CardContent content) {
        text.write("DL No.", LABEL, LEFT, 150);
        text.write(separated(papers.number(), content.dice("separator")), TextStyle.bold(32), 124, 152);
        dated(text, "Issue Date", CardContent.DASHED.format(papers.issued()), LEFT);
        dated(text, "Validity (NT)", CardContent.DASHED.format(papers.expires()), 280);
        dated(text, "Blood Group", content.dice("blood").pick(BLOOD), 530);
    }

    private static void dated(TextPainter text, String label, String value, double x) {
        text.write(label, LABEL, x, 196);
        text.write(value, VALUE, x, 226);
    }

    /** Issuers print the number in one piece, after the office with a blank, or after the state with a hyphen. */
    private static String separated(String number, Dice dice) {
        return switch ((int) dice.between(0, 2)) {
            case 0 -> number.substring(0, 4) + " " + number.substring(4);
            case 1 -> number.substring(0, 2) + "-" + number.substring(2);
            default -> number;
        };
    }

    private static void holder(TextPainter text, CardContent content) {
        var identity = content.identity();
        row(text, "Name", upper(identity.fullName()), 276);
        row(text, "Date of Birth", CardContent.DASHED.format(identity.dateOfBirth()), 316);
        row(text, "Organ Donor", content.dice("donor").chance(0.5) ? "Y" : "N", 356);
        row(text, "Son/Daughter/Wife of", upper(identity.fathersName()), 396);
        text.write("Address", LABEL, LEFT, 436);
        var lines = identity.addressLines();
        var words = upper(String.join(", ", lines.subList(1, lines.size()))) + ", " + identity.postalCode();
        new Paragraph(TextStyle.bold(21), 500, 31).write(text, words, VALUES, 436);
    }

    private static void row(TextPainter text, String label, String value, double baseline) {
        text.write(label, LABEL, LEFT, baseline);
        text.writeFitted(value, VALUE, VALUES, baseline, 500);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
