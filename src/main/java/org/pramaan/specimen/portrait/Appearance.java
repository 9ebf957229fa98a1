package org.pramaan.specimen.portrait;

import static org.pramaan.specimen.portrait.Trait.*;

import java.util.Map;

/**
 * The traits in which a person differs from the portrait; what is not listed is unchanged. The three synthetic variants
 * were found by a search for the largest descriptor distance that still leaves a natural face.
 */
public record Appearance(Map<Trait, Double> traits) {

    public static final Appearance UNCHANGED = new Appearance(Map.of());

    public static final Appearance VARIANT_1 = new Appearance(Map.ofEntries(
            Map.entry(SKIN_LIGHTNESS, -5.0),
            Map.entry(SKIN_YELLOW, 2.0),
            Map.entry(HAIR_DARKNESS, .62),
            Map.entry(HAIR_GREY, .5),
            Map.entry(BROW_DARKNESS, .45),
            Map.entry(BEARD, .45),
            Map.entry(MOUTH_STRETCH, .18),
            Map.entry(BROW_DROP, .04),
            Map.entry(BROW_TILT, .15),
            Map.entry(EYE_OPENING, -.20),
            Map.entry(EYE_SIZE, -.13),
            Map.entry(EYE_DROP, -.015),
            Map.entry(NOSE_STRETCH, .24),
            Map.entry(EYE_SPREAD, -.038),
            Map.entry(FOREHEAD_LIFT, -.045),
            Map.entry(BROW_SPREAD, .11)));

    public static final Appearance VARIANT_2 = new Appearance(Map.ofEntries(
            Map.entry(SKIN_LIGHTNESS, -1.0),
            Map.entry(SKIN_RED, 2.0),
            Map.entry(SKIN_YELLOW, -2.0),
            Map.entry(HAIR_DARKNESS, -.55),
            Map.entry(HAIR_GREY, .85),
            Map.entry(BROW_DARKNESS, .15),
            Map.entry(GLASSES, 1.0),
            Map.entry(LIP_RED, -3.0),
            Map.entry(EYE_OPENING, -.10),
            Map.entry(MOUTH_DROP, -.045),
            Map.entry(NOSE_DROP, .032),
            Map.entry(BROW_SPREAD, .64),
            Map.entry(BROW_DROP, .027),
            Map.entry(EYE_TILT, -.105),
            Map.entry(NOSE_STRETCH, -.26),
            Map.entry(MOUTH_STRETCH, -.10),
            Map.entry(CHIN_DROP, .045),
            Map.entry(JAW_STRETCH, .07),
            Map.entry(BROW_TILT, -.126),
            Map.entry(EYE_SPREAD, -.035),
            Map.entry(EYE_SIZE, -.06)));

    public static final Appearance VARIANT_3 = new Appearance(Map.ofEntries(
            Map.entry(SKIN_LIGHTNESS, 3.0),
            Map.entry(SKIN_RED, 1.0),
            Map.entry(HAIR_DARKNESS, .30),
            Map.entry(HAIR_RED, 16.0),
            Map.entry(BROW_DARKNESS, .3),
            Map.entry(LIP_RED, 7.0),
            Map.entry(MOUTH_DROP, -.024),
            Map.entry(EYE_SPREAD, -.038),
            Map.entry(BROW_TILT, .20),
            Map.entry(LIP_STRETCH, .21),
            Map.entry(EYE_SIZE, .055),
            Map.entry(JAW_STRETCH, -.085),
            Map.entry(NOSE_DROP, -.06),
            Map.entry(BROW_SPREAD, .31),
            Map.entry(EYE_DROP, .038),
            Map.entry(NOSE_STRETCH, -.13),
            Map.entry(EYE_TILT, .10)));

    public Appearance {
        traits = Map.copyOf(traits);
    }

    double of(Trait trait) {
        return traits.getOrDefault(trait, 0.0);
    }

    boolean has(Trait trait) {
        return of(trait) != 0;
    }
}
