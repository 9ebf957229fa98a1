package org.pramaan.specimen;

import java.util.List;

/** Where the camera sees the card in a frame of a size, all in pixels. */
record CardPose(Quad card, int width, int height) {

    /** Chooses tilt, distance and place by chance; the whole card is always in the frame. */
    static CardPose of(PaperFormat format, CameraModel.Framing framing, Dice dice) {
        var seen = Tilt.of(framing, dice).of(upright(format));
        double scale = format.nearness() * dice.pick(framing.cardWidth()) / seen.meanWidth();
        var near = seen.map(corner -> new double[] {corner[0] * scale, corner[1] * scale});
        return framed(near, format.heightPerWidth() > 1 ? 3.0 / 4 : 4.0 / 3, framing, dice);
    }

    /** A document of width 1 about the origin. */
    private static Quad upright(PaperFormat format) {
        double x = 0.5;
        double y = format.heightPerWidth() / 2;
        return new Quad(
                List.of(new double[] {-x, -y}, new double[] {x, -y}, new double[] {x, y}, new double[] {-x, y}));
    }

    private static CardPose framed(Quad quad, double frame, CameraModel.Framing framing, Dice dice) {
        double width = Math.max(quad.extent(0), quad.extent(1) * frame) / dice.pick(framing.fill());
        double left = margin(width, quad.extent(0), dice) - quad.least(0);
        double top = margin(width / frame, quad.extent(1), dice) - quad.least(1);
        var placed = quad.map(corner -> new double[] {corner[0] + left, corner[1] + top});
        return new CardPose(placed, (int) Math.ceil(width), (int) Math.ceil(width / frame));
    }

    private static double margin(double room, double taken, Dice dice) {
        return (room - taken) * dice.between(0.3, 0.7);
    }
}
