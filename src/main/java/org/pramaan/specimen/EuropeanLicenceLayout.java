package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** The front of a driving licence in the model of Directive 2006/126/EC, annex I: numbered fields without labels. */
final class EuropeanLicenceLayout implements CardLayout {

    private static final Guilloche GROUND =
            new Guilloche(new Color(0xF6DFE4), new Color(0xEFE6EE), new Color(170, 80, 120, 34));
    private static final Photograph PHOTOGRAPH = new Photograph(new Slot(50, 168, 258, 334), new Color(0x85707A));
    private static final Color DEEP = new Color(0x6B2345);
    private static final List<String> CATEGORIES = List.of("AM/B/L", "A/B", "B/BE", "AM/A1/B", "B");
    private static final double NUMBERS = 346;
    private static final double VALUES = 404;

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        GROUND.draw(canvas, content.dice("ground"));
        SpecimenMark.ghost(canvas);
        head(canvas);
        PHOTOGRAPH.print(canvas, content.portrait());
        var papers = content.papers(SpecimenKind.EU_DRIVING_LICENCE);
        holder(canvas.text(), papers, content);
        licence(canvas.text(), papers, content);
        new Signature(new Slot(90, 530, 190, 66)).draw(canvas, content.dice("signature"));
        canvas.text().write("7.", TextStyle.plain(20).in(DEEP), 50, 560);
        SpecimenMark.stamp(canvas, new Slot(720, 540, 232, 52));
        SpecimenMark.footnote(canvas);
    }

    private static void head(CardCanvas canvas) {
        canvas.graphics().setColor(new Color(0x2B4C9B));
        canvas.graphics().fill(new Slot(50, 30, 112, 96).rectangle());
        canvas.text().writeCentred("UTO", TextStyle.bold(40).in(Color.WHITE), 106, 92);
        canvas.text().write("DRIVING LICENCE", TextStyle.bold(38).in(DEEP), 196, 70);
        canvas.text().write("UTOPIA", TextStyle.bold(30).in(DEEP), 780, 70);
        canvas.text()
                .writeFitted(
                        "Permis de conduire  Führerschein  Patente di guida  Permiso de conducción",
                        TextStyle.plain(17).in(DEEP),
                        196,
                        110,
                        770);
    }

    private static void holder(TextPainter text, SpecimenPapers papers, CardContent content) {
        var birth = EuropeanDay.dotted(content.identity().dateOfBirth());
        row(text, "1.", upper(papers.surname()), 196);
        row(text, "2.", upper(papers.givenNames()), 242);
        row(text, "3.", birth + "  " + upper(papers.placeOfBirth()), 288);
    }

    private static void licence(TextPainter text, SpecimenPapers papers, CardContent content) {
        row(text, "4a.", EuropeanDay.dotted(papers.issued()), 334);
        text.write("4c.", TextStyle.plain(20).in(DEEP), 652, 334);
        text.writeFitted("CITY OF " + upper(papers.placeOfBirth()), TextStyle.bold(24), 704, 334, 280);
        row(text, "4b.", EuropeanDay.dotted(papers.expires()), 380);
        row(text, "5.", papers.number(), 426);
        var identity = content.identity();
        row(
                text,
                "8.",
                identity.addressLines().get(0) + ", " + identity.postalCode() + " " + papers.placeOfBirth(),
                472);
        row(text, "9.", content.dice("categories").pick(CATEGORIES), 580);
    }

    private static void row(TextPainter text, String number, String value, double baseline) {
        text.write(number, TextStyle.plain(20).in(DEEP), NUMBERS, baseline);
        text.writeFitted(value, TextStyle.bold(28), VALUES, baseline, 580);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
