package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** The data page of an Indian passport: photograph on the left, labelled fields, two machine-readable lines. */
final class PassportLayout implements CardLayout {

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xE9EDF3), new Color(0xEFE8DC), new Color(80, 110, 150, 30));
    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(56, 186, 372, 478), new Color(0x77808A));
    private static final Photograph GHOST = new Photograph(new Slot(1270, 560, 130, 167), new Color(0xB8BEC6));
    private static final MrzStrip ZONE = new MrzStrip(78, 926);
    private static final Color DEEP = new Color(0x1B2A6B);
    private static final double LEFT = 480;
    private static final double MIDDLE = 760;
    private static final double RIGHT = 1060;
    private static final List<String> OFFICES =
            List.of("LUCKNOW", "MUMBAI", "BENGALURU", "CHENNAI", "KOLKATA", "DELHI", "HYDERABAD", "PUNE");

    @Override
    public PaperFormat format() {
        return PaperFormat.ID_3;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
        head(canvas);
        PHOTOGRAPH.print(canvas, content.portrait());
        GHOST.print(canvas, content.portrait());
        var papers = content.papers(SpecimenKind.PASSPORT);
        var fields = new FieldColumn(canvas, TextStyle.plain(21).in(DEEP), TextStyle.bold(33), 38);
        holder(fields, papers, content);
        issue(fields, papers, content);
        new Signature(new Slot(120, 690, 240, 84)).draw(canvas, content.dice("signature"));
        SpecimenMark.stamp(canvas, new Slot(1130, 262, 270, 60));
        ZONE.print(canvas, papers.mrz());
        SpecimenMark.footnote(canvas);
    }

    private static void head(CardCanvas canvas) {
        canvas.text().writeCentred("भारत गणराज्य", TextStyle.bold(46).in(DEEP), 500, 70);
        canvas.text().writeCentred("REPUBLIC OF INDIA", TextStyle.bold(42).in(DEEP), 960, 70);
        new Seal(new Slot(664, 18, 84, 84), new Color(0x8A6D2F), 12).draw(canvas);
    }

    private static void holder(FieldColumn fields, SpecimenPapers papers, CardContent content) {
        fields.put("टाइप / Type", "P", LEFT, 138, 240);
        fields.put("राष्ट्र कोड / Country Code", papers.state(), MIDDLE, 138, 270);
        fields.put("पासपोर्ट न. / Passport No.", papers.number(), RIGHT, 138, 360);
        fields.put("उपनाम / Surname", upper(papers.surname()), LEFT, 232, 900);
        fields.put("दिया गया नाम / Given Name(s)", upper(papers.givenNames()), LEFT, 326, 600);
        fields.put("राष्ट्रीयता / Nationality", "INDIAN", LEFT, 420, 250);
        fields.put("लिंग / Sex", String.valueOf(content.identity().gender()), MIDDLE, 420, 200);
        fields.put("जन्मतिथि / Date of Birth", content.dateOfBirth(), RIGHT, 420, 360);
    }

    private static void issue(FieldColumn fields, SpecimenPapers papers, CardContent content) {
        fields.put("जन्म स्थान / Place of Birth", upper(papers.placeOfBirth()), LEFT, 514, 760);
        fields.put("जारी करने का स्थान / Place of Issue", content.dice("office").pick(OFFICES), LEFT, 608, 760);
        fields.put("जारी करने की तिथि / Date of Issue", CardContent.DAY.format(papers.issued()), LEFT, 702, 400);
        fields.put("समाप्ति की तिथि / Date of Expiry", CardContent.DAY.format(papers.expires()), 900, 702, 360);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
