package org.pramaan.specimen;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes Latin and Devanagari text, mixed in one line, at a baseline. */
final class TextPainter {

    private static final Pattern SCRIPTS =
            Pattern.compile("(?<=\\p{IsDevanagari})(?=\\P{IsDevanagari})|(?<=\\P{IsDevanagari})(?=\\p{IsDevanagari})");

    private final Graphics2D graphics;
    private final Typeface typeface;
    private final @Nullable TextLayer layer;

    TextPainter(Graphics2D graphics, Typeface typeface) {
        this(graphics, typeface, null);
    }

    /** @param layer where text goes that need not be drawn */
    TextPainter(Graphics2D graphics, Typeface typeface, @Nullable TextLayer layer) {
        this.graphics = graphics;
        this.typeface = typeface;
        this.layer = layer;
    }

    void write(String text, TextStyle style, double x, double baseline) {
        graphics.setColor(style.colour());
        if (layer == null) layout(text, style).draw(graphics, (float) x, (float) baseline);
        else writeRuns(text, style, x, baseline, layer);
    }

    private void writeRuns(String text, TextStyle style, double x, double baseline, TextLayer layer) {
        double at = x;
        for (var run : SCRIPTS.split(text)) {
            var place = graphics.getTransform();
            place.translate(at, baseline);
            if (!layer.take(run, style, place)) layout(run, style).draw(graphics, (float) at, (float) baseline);
            at += width(run, style);
        }
    }

    void writeCentred(String text, TextStyle style, double centre, double baseline) {
        write(text, style, centre - width(text, style) / 2, baseline);
    }

    /** Writes smaller where the text would otherwise be wider than the room it has. */
    void writeFitted(String text, TextStyle style, double x, double baseline, double room) {
        write(text, style.scaled(Math.min(1, room / width(text, style))), x, baseline);
    }

    double width(String text, TextStyle style) {
        return layout(text, style).getAdvance();
    }

    private TextLayout layout(String text, TextStyle style) {
        var attributed = new AttributedString(text);
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end < text.length() && font(text, end, style) == font(text, start, style)) continue;
            attributed.addAttribute(TextAttribute.FONT, sized(font(text, start, style), style), start, end);
            start = end;
        }
        return new TextLayout(attributed.getIterator(), graphics.getFontRenderContext());
    }

    private Font font(String text, int position, TextStyle style) {
        return typeface.fontFor(text.charAt(position), style.bold());
    }

    private static Font sized(Font font, TextStyle style) {
        return font.deriveFont(Map.of(TextAttribute.SIZE, style.size(), TextAttribute.TRACKING, style.tracking()));
    }
}
