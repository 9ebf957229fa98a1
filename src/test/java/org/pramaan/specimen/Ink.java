package org.pramaan.specimen;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.function.Predicate;

/** Measures what is printed in a slot of a drawn card. */
record Ink(BufferedImage card) {

    /** Share of pixels darker than any background. */
    double dark(Slot slot) {
        return share(slot, colour -> colour.getRed() + colour.getGreen() + colour.getBlue() < 300);
    }

    /** Share of pixels in the red of the stamp. */
    double red(Slot slot) {
        return share(slot, colour -> colour.getRed() > 180 && colour.getGreen() < 90 && colour.getBlue() < 110);
    }

    double share(Slot slot, Predicate<Color> wanted) {
        double scale = card.getWidth() / PaperFormat.of(card).page().width();
        int hits = 0;
        int all = 0;
        for (int y = (int) (slot.y() * scale); y < (slot.y() + slot.height()) * scale; y++)
            for (int x = (int) (slot.x() * scale); x < (slot.x() + slot.width()) * scale; x++, all++)
                if (wanted.test(new Color(card.getRGB(x, y)))) hits++;
        return hits / (double) all;
    }
}
