package org.pramaan.ocr.mrz;

/** The check digits of a machine-readable zone. */
public enum MrzCheck {
    DOCUMENT_NUMBER,
    DATE_OF_BIRTH,
    DATE_OF_EXPIRY,
    /** Of the optional data; TD3 only. */
    OPTIONAL_DATA,
    /** Over all of the above. */
    COMPOSITE
}
