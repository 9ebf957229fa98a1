package org.pramaan.ocr;

/** The kinds of documents that can be told apart; {@link #UNKNOWN} when the evidence is too thin. */
public enum DocumentType {
    PAN,
    AADHAAR_FRONT,
    AADHAAR_BACK,
    E_AADHAAR,
    PASSPORT,
    NATIONAL_ID_FRONT,
    NATIONAL_ID_BACK,
    INDIAN_DRIVING_LICENCE,
    EU_DRIVING_LICENCE,
    PROOF_OF_ADDRESS,
    UNKNOWN;

    /** Whether it shows an Aadhaar number. */
    public boolean isAadhaar() {
        return this == AADHAAR_FRONT || this == AADHAAR_BACK || this == E_AADHAAR;
    }
}
