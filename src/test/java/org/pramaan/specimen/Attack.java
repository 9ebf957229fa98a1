package org.pramaan.specimen;

import java.util.Random;
import java.util.function.BiFunction;
import org.pramaan.imaging.Frame;

/** The presentation attacks that tests and benchmarks simulate from a photograph (ISO/IEC 30107-3: instruments). */
public enum Attack {
    /** Shown on a display whose pixels the camera resolves. */
    SCREEN(ScreenReplay::shown),
    /** Shown on a tablet whose dark edge and the wall behind it are in the picture. */
    BEZEL(ScreenReplay::shownOnTablet),
    /** Printed with halftone dots. */
    HALFTONE_PRINT((photo, chance) -> PrintReplay.halftone(photo)),
    /** Printed on glossy photographic paper and photographed again under a lamp. */
    PHOTO_PRINT((photo, chance) -> PrintReplay.glossy(photo));

    private final BiFunction<Frame, Random, Frame> simulation;

    Attack(BiFunction<Frame, Random, Frame> simulation) {
        this.simulation = simulation;
    }

    /** A new picture of the same size, which the caller closes. */
    public Frame on(Frame photo, long seed) {
        return simulation.apply(photo, new Random(seed));
    }
}
