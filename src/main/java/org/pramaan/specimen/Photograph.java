package org.pramaan.specimen;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A portrait printed into its slot: the largest cut of the slot's proportions, rather from the upper part. */
record Photograph(Slot slot, Color frame) {

    private static final double TOP_SHARE = 0.35;

    void print(CardCanvas canvas, BufferedImage portrait) {
        var graphics = canvas.graphics();
        var cut = halved(cut(portrait));
        graphics.drawImage(cut, (int) slot.x(), (int) slot.y(), (int) slot.width(), (int) slot.height(), null);
        graphics.setColor(frame);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(slot.rectangle());
    }

    private BufferedImage cut(BufferedImage portrait) {
        double scale = Math.min(portrait.getWidth() / slot.width(), portrait.getHeight() / slot.height());
        int width = (int) (slot.width() * scale);
        int height = (int) (slot.height() * scale);
        int x = (portrait.getWidth() - width) / 2;
        int y = (int) ((portrait.getHeight() - height) * TOP_SHARE);
        return portrait.getSubimage(x, y, width, height);
    }

    /** Halves a large picture until bicubic sampling no longer skips pixels. */
    private BufferedImage halved(BufferedImage picture) {
        if (picture.getHeight() < 4 * slot.height()) return picture;
        var half = new BufferedImage(picture.getWidth() / 2, picture.getHeight() / 2, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = half.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, half.getWidth(), half.getHeight(), null);
        graphics.dispose();
        return halved(half);
    }
}
