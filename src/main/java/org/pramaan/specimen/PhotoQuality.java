package org.pramaan.specimen;

/** How well a specimen photograph is taken. */
public enum PhotoQuality {
    /** An office scanner: no perspective, upright, even light. */
    FLATBED,
    /** A careful user: nearly straight, sharp, card 1000 to 1300 pixels wide. */
    EASY,
    /** An ordinary user: perspective to 20 degrees, uneven light, some quarter turns, card 750 to 1000 pixels wide. */
    MEDIUM,
    /** A careless user: small, blurred, noisy, with glare and shadow, card 450 to 800 pixels wide. */
    HARD
}
