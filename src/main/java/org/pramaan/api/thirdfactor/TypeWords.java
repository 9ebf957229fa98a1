package org.pramaan.api.thirdfactor;

import org.pramaan.ocr.DocumentType;

/** What this API calls the documents. */
final class TypeWords {

    private TypeWords() {}

    /** The type with its side, as TF-04 prints it. */
    static String withSide(DocumentType type) {
        return switch (type) {
            case NATIONAL_ID_FRONT -> "national-id-front";
            case NATIONAL_ID_BACK -> "national-id-back";
            default -> plain(type);
        };
    }

    /** The type as TF-05 prints it. */
    static String plain(DocumentType type) {
        return switch (type) {
            case PAN -> "pan-card";
            case AADHAAR_FRONT -> "aadhaar-front";
            case AADHAAR_BACK -> "aadhaar-back";
            case E_AADHAAR -> "e-aadhaar";
            case PASSPORT -> "passport";
            case NATIONAL_ID_FRONT, NATIONAL_ID_BACK -> "national-id";
            case INDIAN_DRIVING_LICENCE, EU_DRIVING_LICENCE -> "driving-license";
            case PROOF_OF_ADDRESS -> "proof-of-address";
            case UNKNOWN -> "unknown";
        };
    }
}
