package org.pramaan.specimen;

/** What a cover is made of: its colour in BGR 0..255 and how that varies over its surface. */
record Cloth(double blue, double green, double red, Weave weave) {

    enum Weave {
        PLAIN,
        PATTERNED,
        PLEATED,
        MIRRORED
    }

    static Cloth plain(double blue, double green, double red) {
        return new Cloth(blue, green, red, Weave.PLAIN);
    }

    static Cloth patterned(double blue, double green, double red) {
        return new Cloth(blue, green, red, Weave.PATTERNED);
    }

    static Cloth mirrored(double blue, double green, double red) {
        return new Cloth(blue, green, red, Weave.MIRRORED);
    }

    Cloth pleated() {
        return new Cloth(blue, green, red, Weave.PLEATED);
    }

    double channel(int index) {
        return index == 0 ? blue : index == 1 ? green : red;
    }

    /** How bright it is at a place given in face widths: folds, pleats, squares or a reflected horizon. */
    double shade(double x, double y) {
        double folds = 1 + .05 * Math.sin(28 * y + 5 * x) + .04 * Math.sin(9 * x);
        return switch (weave) {
            case PLAIN -> folds;
            case PATTERNED -> folds * (Math.sin(35 * x) * Math.sin(35 * y) > 0 ? 1.25 : .65);
            case PLEATED -> folds - .25 * Math.pow(Math.max(0, Math.sin(30 * y)), 8);
            case MIRRORED -> 1.5 - 1.1 / (1 + Math.exp(-60 * y)) + .1 * Math.sin(12 * x);
        };
    }
}
