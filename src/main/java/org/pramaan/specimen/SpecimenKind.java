package org.pramaan.specimen;

/** A side of an identity document that can be drawn. */
public enum SpecimenKind {
    PAN,
    AADHAAR_FRONT,
    AADHAAR_BACK
}
