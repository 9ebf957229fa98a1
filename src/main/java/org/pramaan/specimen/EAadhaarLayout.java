package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/** The letter that Aadhaar holders download: address window, number, and both sides of the card to cut out. */
final class EAadhaarLayout implements CardLayout {

    private static final Slot CODE = new Slot(700, 330, 380, 380);
    private static final Slot FRONT = new Slot(70, 1290, 536, 338);
    private static final Slot BACK = new Slot(634, 1290, 536, 338);
    private static final TextStyle BODY = TextStyle.plain(24);
    private static final double LEFT = 120;
    private static final double LINE = 38;

    private final CodeArea code;
    private final CardLayout front;
    private final CardLayout back;

    EAadhaarLayout(CodeArea code, CardLayout front, CardLayout back) {
        this.code = code;
        this.front = front;
        this.back = back;
    }

    @Override
    public PaperFormat format() {
        return PaperFormat.A4;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        SpecimenMark.ghost(canvas);
        head(canvas);
        window(canvas.text(), content);
        code.draw(canvas, content, CODE);
        number(canvas, content);
        EAadhaarNotes.write(canvas.text());
        canvas.inset(FRONT, PaperFormat.ID_1, () -> front.draw(canvas, content));
        canvas.inset(BACK, PaperFormat.ID_1, () -> back.draw(canvas, content));
        cut(canvas);
        SpecimenMark.stamp(canvas, new Slot(150, 790, 280, 62));
        SpecimenMark.footnote(canvas);
    }

    private static void head(CardCanvas canvas) {
        new Seal(new Slot(70, 50, 120, 120), new Color(0x4A4A4A), 8).draw(canvas);
        new Seal(new Slot(1050, 50, 120, 120), new Color(0xD9822B), 16).draw(canvas);
        canvas.text().writeCentred("भारत सरकार", TextStyle.bold(30), 620, 78);
        canvas.text().writeCentred("Government of India", TextStyle.bold(27), 620, 116);
        canvas.text().writeCentred("भारतीय विशिष्ट पहचान प्राधिकरण", TextStyle.bold(28), 620, 160);
        canvas.text().writeCentred("Unique Identification Authority of India", TextStyle.bold(26), 620, 198);
    }

    private static void window(TextPainter text, CardContent content) {
        var papers = content.papers(SpecimenKind.E_AADHAAR);
        text.write("नामांकन क्रम / Enrolment No.: " + papers.number(), TextStyle.bold(24), LEFT, 280);
        double baseline = 340;
        for (var line : lines(content)) {
            text.writeFitted(line, BODY, LEFT, baseline, 540);
            baseline += LINE;
        }
        text.write("Download Date: " + CardContent.DAY.format(papers.issued()), TextStyle.plain(19), LEFT, 760);
    }

    private static List<String> lines(CardContent content) {
        var identity = content.identity();
        var address = identity.addressLines();
        var place = address.get(address.size() - 1).split(", ", 2);
        var lines = new ArrayList<>(List.of("To", identity.fullName()));
        address.subList(0, address.size() - 1).forEach(line -> lines.add(line + ","));
        lines.add("VTC: " + place[0] + ",");
        lines.add("District: " + place[0] + ",");
        lines.add("State: " + place[1] + ",");
        lines.add("PIN Code: " + identity.postalCode() + ",");
        lines.add("Mobile: " + SpecimenContact.of(content.seed()).mobile());
        return lines;
    }

    private static void number(CardCanvas canvas, CardContent content) {
        var text = canvas.text();
        text.writeCentred("आपका आधार क्रमांक / Your Aadhaar No. :", TextStyle.bold(28), 620, 900);
        text.writeCentred(content.aadhaarNumber(), TextStyle.bold(50).spaced(0.04), 620, 962);
        text.writeCentred(content.virtualId(), TextStyle.plain(25), 620, 1004);
        text.writeCentred("मेरा आधार, मेरी पहचान", TextStyle.bold(30).in(new Color(0xC62828)), 620, 1052);
    }

    private static void cut(CardCanvas canvas) {
        canvas.graphics().setColor(new Color(0x555555));
        canvas.graphics()
                .setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, new float[] {9}, 0));
        canvas.graphics().draw(new Line2D.Double(40, 1264, 1200, 1264));
        canvas.graphics().draw(FRONT.rectangle());
        canvas.graphics().draw(BACK.rectangle());
    }
}
