package org.pramaan.ocr;

/** Why a photo of a document is hard to read, and what helps. */
public enum QualityReason {
    TOO_SMALL("Move closer: the document fills too little of the photo."),
    CUT_OFF("Show the whole document: one of its edges lies outside the photo."),
    BLURRED("Hold the camera still and let it focus: the print is blurred."),
    GLARE("Turn the document out of the light: a reflection hides part of it.");

    private final String advice;

    QualityReason(String advice) {
        this.advice = advice;
    }

    /** A sentence for the person with the camera. */
    public String advice() {
        return advice;
    }
}
