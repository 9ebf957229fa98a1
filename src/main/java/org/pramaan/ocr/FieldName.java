package org.pramaan.ocr;

/** What can be read from a document. */
public enum FieldName {
    PAN_NUMBER,
    AADHAAR_NUMBER,
    FULL_NAME,
    FATHERS_NAME,
    DATE_OF_BIRTH,
    GENDER,
    ADDRESS,
    POSTAL_CODE
}
