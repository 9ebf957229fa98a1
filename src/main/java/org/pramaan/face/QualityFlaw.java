package org.pramaan.face;

/** What is wrong with a photographed face, with a sentence that tells the person what to do better. */
public enum QualityFlaw {
    SEVERAL_FACES("More than one person is in the picture"),
    TOO_SMALL("The face is too small: come closer to the camera"),
    TOO_DARK("The face is too dark: find more light"),
    TOO_BRIGHT("The face is too bright: avoid direct light"),
    LOW_CONTRAST("The face can hardly be told from its surroundings: find more even light"),
    BLURRED("The picture is blurred: hold the camera still"),
    EYES_COVERED("One eye or both are covered: take off dark glasses and whatever hides them"),
    LOWER_FACE_COVERED("The mouth or chin is covered");

    private final String sentence;

    QualityFlaw(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
