package org.pramaan.specimen;

/** A flat thing turned in its plane, nodded and swung out of it, seen through a lens. Radians. */
record Tilt(double roll, double nod, double swing) {

    /** Distance of the lens in card widths: a phone held about 20 cm above the desk. */
    private static final double DISTANCE = 2.4;

    static Tilt of(CameraModel.Framing framing, Dice dice) {
        return new Tilt(within(framing.roll(), dice), within(framing.tilt(), dice), within(framing.tilt(), dice));
    }

    Quad of(Quad flat) {
        return flat.map(this::seen);
    }

    private double[] seen(double[] point) {
        double x = point[0] * Math.cos(roll) - point[1] * Math.sin(roll);
        double y = point[0] * Math.sin(roll) + point[1] * Math.cos(roll);
        double depth = DISTANCE + x * Math.sin(swing) + y * Math.sin(nod);
        return new double[] {DISTANCE * x * Math.cos(swing) / depth, DISTANCE * y * Math.cos(nod) / depth};
    }

    private static double within(double degrees, Dice dice) {
        return Math.toRadians(dice.between(-degrees, degrees));
    }
}
