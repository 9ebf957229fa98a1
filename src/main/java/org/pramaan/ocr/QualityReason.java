package org.pramaan.ocr;

/** Why a photo of a document is hard to read. */
public enum QualityReason {
    /** The document fills too little of the photo. */
    TOO_SMALL,
    /** One of its edges lies outside the photo. */
    CUT_OFF,
    BLURRED,
    /** A reflection hides part of it. */
    GLARE
}
