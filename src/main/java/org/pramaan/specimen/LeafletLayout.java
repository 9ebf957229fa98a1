package org.pramaan.specimen;

import java.awt.Color;
import java.util.List;

/** A leaflet through the letter box: much text, no identity. */
final class LeafletLayout implements CardLayout {

    private static final List<String> LINES = Bundled.lines("clutter.txt");
    private static final List<String> TITLES =
            List.of("GRAND OPENING", "SUMMER SALE", "FREE HEALTH CAMP", "WEEKEND FARMERS' MARKET");
    private static final List<Color> COLOURS =
            List.of(new Color(0xF6C453), new Color(0x9AD0C2), new Color(0xF2A1A1), new Color(0xBFD3F2));

    @Override
    public PaperFormat format() {
        return PaperFormat.A4;
    }

    @Override
    public void draw(CardCanvas canvas, CardContent content) {
        var dice = content.dice("leaflet");
        var text = canvas.text();
        canvas.graphics().setColor(dice.pick(COLOURS));
        canvas.graphics().fill(new Slot(0, 0, 1240, 520).rectangle());
        text.writeCentred(dice.pick(TITLES), TextStyle.bold(84), 620, 200);
        text.writeCentred("this Saturday and Sunday", TextStyle.plain(44), 620, 300);
        text.writeCentred("10 am to 6 pm, " + dice.between(2, 98) + " Market Lane", TextStyle.plain(40), 620, 380);
        new Seal(new Slot(540, 420, 160, 160), new Color(0x6B4A2A), 6).draw(canvas);
        var body = new Paragraph(TextStyle.plain(30), 1000, 46);
        double baseline = 680;
        for (int i = 0; i < 6; i++) baseline = body.write(text, dice.pick(LINES), 120, baseline) + 40;
        text.writeCentred("Up to " + dice.between(20, 70) + " % off", TextStyle.bold(60), 620, 1450);
        SpecimenMark.stamp(canvas, new Slot(460, 1540, 320, 72));
        SpecimenMark.footnote(canvas);
    }
}
