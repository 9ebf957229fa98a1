package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** A utility bill: supplier, consumer and service address, dates, charges and the amount to pay. */
final class BillLayout implements CardLayout {

    private static final Color DEEP = new Color(0x14506B);
    private static final TextStyle LABEL = TextStyle.plain(21).in(DEEP);
    private static final TextStyle VALUE = TextStyle.plain(24);
    private static final double LEFT = 96;
    private static final double RIGHT = 700;
    private static final List<Supply> SUPPLIES = List.of(
            new Supply("JYOTI VIDYUT VITARAN LIMITED", "ELECTRICITY BILL", "kWh"),
            new Supply("NIRMAL JAL BOARD", "WATER BILL", "kL"),
            new Supply("AGNI PIPED GAS LIMITED", "GAS BILL", "SCM"));

    @Override
    public PaperFormat format() {
        return PaperFormat.A4;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        SpecimenMark.ghost(canvas);
        var supply = content.dice("supply").pick(SUPPLIES);
        head(canvas, supply);
        consumer(canvas.text(), content);
        dates(canvas.text(), content);
        new BillCharges(supply.unit()).draw(canvas, content.dice("charges"));
        SpecimenMark.stamp(canvas, new Slot(700, 1420, 330, 72));
        foot(canvas.text());
        SpecimenMark.footnote(canvas);
    }

    private static void head(CardCanvas canvas, Supply supply) {
        canvas.graphics().setColor(new Color(0xD6E8EF));
        canvas.graphics().fill(new Slot(0, 0, 1240, 170).rectangle());
        new Seal(new Slot(90, 30, 110, 110), DEEP, 7).draw(canvas);
        canvas.text().write(supply.name(), TextStyle.bold(38).in(DEEP), 236, 84);
        canvas.text()
                .write("Registered Office: 1 Fiction Road", TextStyle.plain(20).in(DEEP), 236, 124);
        canvas.text().writeCentred(supply.title(), TextStyle.bold(36), 620, 230);
    }

    private static void consumer(TextPainter text, CardContent content) {
        var identity = content.identity();
        text.write("Consumer Name", LABEL, LEFT, 296);
        text.writeFitted(identity.fullName().toUpperCase(Locale.ROOT), TextStyle.bold(27), LEFT, 330, 540);
        text.write("Service Address", LABEL, LEFT, 384);
        double baseline = 418;
        var lines = identity.addressLines();
        for (var line : lines.subList(0, lines.size() - 1)) {
            text.writeFitted(line + ",", VALUE, LEFT, baseline, 540);
            baseline += 36;
        }
        text.writeFitted(lines.get(lines.size() - 1) + " - " + identity.postalCode(), VALUE, LEFT, baseline, 540);
    }

    private static void dates(TextPainter text, CardContent content) {
        var papers = content.papers(SpecimenKind.PROOF_OF_ADDRESS);
        double baseline = 296;
        for (var row : List.of(
                new Row("Consumer No.", papers.number()),
                new Row("Bill No.", PaperNumbers.digits(10, content.dice("bill"))),
                new Row("Bill Date", CardContent.DAY.format(papers.issued())),
                new Row("Due Date", CardContent.DAY.format(papers.expires())),
                new Row("Tariff", "Domestic"))) {
            text.write(row.label(), LABEL, RIGHT, baseline);
            text.write(row.value(), TextStyle.bold(24), 900, baseline);
            baseline += 46;
        }
    }

    private static void foot(TextPainter text) {
        var small = TextStyle.plain(19);
        text.write(
                "Please pay on or before the due date. Late payment is charged at 1.5 % a month.", small, LEFT, 1580);
        text.write("Queries: care@specimen.invalid, www.specimen.invalid", small, LEFT, 1614);
        text.write("This is a computer-generated bill and needs no signature.", small, LEFT, 1648);
    }

    private record Supply(String name, String title, String unit) {}

    private record Row(String label, String value) {}
}
