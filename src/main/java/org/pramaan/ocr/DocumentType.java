package org.pramaan.ocr;

/** The kinds of documents that can be told apart; {@link #UNKNOWN} when the evidence is too thin. */
public enum DocumentType {
    PAN,
    AADHAAR_FRONT,
    AADHAAR_BACK,
    UNKNOWN
}
