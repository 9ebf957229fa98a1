package org.pramaan.specimen;

/** A side of a document that can be drawn; the last three are no identity documents at all. */
public enum SpecimenKind {
    PAN,
    AADHAAR_FRONT,
    AADHAAR_BACK,
    /** The letter that Aadhaar holders download, with both sides of the card at its foot. */
    E_AADHAAR,
    /** The data page of an Indian passport, ICAO 9303 TD3. */
    PASSPORT,
    /** An identity card of Utopia, the state without people, in the layout common in the EU. */
    NATIONAL_ID_FRONT,
    /** Its back with the three lines of ICAO 9303 TD1. */
    NATIONAL_ID_BACK,
    INDIAN_DRIVING_LICENCE,
    /** In the model of Directive 2006/126/EC, issued by Utopia. */
    EU_DRIVING_LICENCE,
    /** A utility bill. */
    PROOF_OF_ADDRESS,
    VISITING_CARD,
    MEMBER_CARD,
    LEAFLET;

    boolean isEuropean() {
        return this == NATIONAL_ID_FRONT || this == NATIONAL_ID_BACK || this == EU_DRIVING_LICENCE;
    }
}
