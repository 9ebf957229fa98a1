package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** The table of a bill: meter readings, charges line by line, and their sum. */
record BillCharges(String unit) {

    private static final Color RULE = new Color(0x7FA3B3);
    private static final TextStyle CELL = TextStyle.plain(24);
    private static final double LEFT = 96;
    private static final double AMOUNTS = 1130;

    void draw(CardCanvas canvas, Dice dice) {
        long used = dice.between(60, 420);
        long before = dice.between(1000, 9000);
        var text = canvas.text();
        readings(text, before, used);
        long total = 0;
        double baseline = 910;
        rule(canvas, 870);
        for (var charge : charges(used)) {
            text.write(charge.name(), CELL, LEFT, baseline);
            amount(text, charge.paise(), CELL, baseline);
            total += charge.paise();
            baseline += 48;
        }
        rule(canvas, baseline - 24);
        text.write("Amount Payable (Rs.)", TextStyle.bold(30), LEFT, baseline + 26);
        amount(text, total, TextStyle.bold(30), baseline + 26);
        rule(canvas, baseline + 52);
    }

    private void readings(TextPainter text, long before, long used) {
        text.write("Meter Reading", TextStyle.bold(26), LEFT, 700);
        text.write("Previous: %d %s".formatted(before, unit), CELL, LEFT, 748);
        text.write("Present: %d %s".formatted(before + used, unit), CELL, 480, 748);
        text.write("Units: %d %s".formatted(used, unit), CELL, 850, 748);
        text.write("Particulars", TextStyle.bold(26), LEFT, 846);
        text.write("Amount (Rs.)", TextStyle.bold(26), AMOUNTS - 170, 846);
    }

    private static List<Charge> charges(long used) {
        return List.of(
                new Charge("Fixed Charges", 12000),
                new Charge("Usage Charges", used * 635),
                new Charge("Duty", used * 32),
                new Charge("Meter Rent", 2500));
    }

    private static void amount(TextPainter text, long paise, TextStyle style, double baseline) {
        var words = String.format(Locale.ROOT, "%,.2f", paise / 100.0);
        text.write(words, style, AMOUNTS - text.width(words, style), baseline);
    }

    private static void rule(CardCanvas canvas, double y) {
        canvas.graphics().setColor(RULE);
        canvas.graphics().setStroke(new BasicStroke(1.5f));
        canvas.graphics().draw(new Slot(LEFT, y, AMOUNTS - LEFT, 0).rectangle());
    }

    private record Charge(String name, long paise) {}
}
