package org.pramaan.face;

/** What is wrong with a photographed face. */
public enum QualityFlaw {
    SEVERAL_FACES,
    TOO_SMALL,
    TOO_DARK,
    TOO_BRIGHT,
    /** The face can hardly be told from its surroundings. */
    LOW_CONTRAST,
    BLURRED,
    /** One eye or both. */
    EYES_COVERED,
    /** The mouth or chin. */
    LOWER_FACE_COVERED
}
