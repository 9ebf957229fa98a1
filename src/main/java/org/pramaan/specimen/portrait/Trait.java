package org.pramaan.specimen.portrait;

/**
 * What makes a rendered person look different. Tones are shares 0..1 or CIE Lab steps; distances are shares of the face's
 * width, stretches and tilts are factors around a feature's own centre.
 */
enum Trait {
    SKIN_LIGHTNESS,
    SKIN_RED,
    SKIN_YELLOW,
    HAIR_DARKNESS,
    HAIR_GREY,
    HAIR_RED,
    BROW_DARKNESS,
    BEARD,
    LIP_RED,
    GLASSES,
    JAW_STRETCH,
    CHIN_DROP,
    FOREHEAD_LIFT,
    MOUTH_DROP,
    MOUTH_STRETCH,
    LIP_STRETCH,
    NOSE_STRETCH,
    NOSE_DROP,
    EYE_SPREAD,
    EYE_DROP,
    EYE_SIZE,
    EYE_OPENING,
    EYE_TILT,
    BROW_DROP,
    BROW_TILT,
    BROW_SPREAD
}
