package org.pramaan.ocr;

/** What can be read from a document; dates are ISO 8601, states and nationalities ICAO 9303 codes where the MRZ has them. */
public enum FieldName {
    PAN_NUMBER,
    AADHAAR_NUMBER,
    DOCUMENT_NUMBER,
    FULL_NAME,
    SURNAME,
    GIVEN_NAMES,
    DEVANAGARI_NAME,
    FATHERS_NAME,
    DATE_OF_BIRTH,
    PLACE_OF_BIRTH,
    GENDER,
    NATIONALITY,
    ISSUING_STATE,
    ISSUE_DATE,
    EXPIRY_DATE,
    ADDRESS,
    POSTAL_CODE,
    MRZ
}
