package org.pramaan.dossier;

import java.util.Locale;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProfileField;

/** How the page calls what a customer told and sent. */
final class DossierWords {

    private DossierWords() {}

    static String label(DocumentType type) {
        return switch (type) {
            case IDENTITY_FRONT -> "Identity document, front";
            case IDENTITY_BACK -> "Identity document, back";
            case SELFIE -> "Selfie";
            case PROOF_OF_ADDRESS -> "Proof of address";
        };
    }

    static String label(ProfileField field) {
        return field == ProfileField.STATE_PROVINCE ? "State or province" : sentence(field.key());
    }

    /** What was chosen in words, what was written as it was. */
    static String value(ProfileField field, String value) {
        return switch (field) {
            case IDENTITY_DOCUMENT_TYPE -> value.equals("NATIONAL_ID") ? "National ID" : sentence(value);
            case SOURCE_OF_FUNDS -> sentence(value);
            case GENDER -> gender(value);
            default -> value;
        };
    }

    private static String gender(String letter) {
        return switch (letter) {
            case "M" -> "Male";
            case "F" -> "Female";
            default -> "Other";
        };
    }

    /** {@code PROOF_OF_ADDRESS} as {@code Proof of address}. */
    static String sentence(String key) {
        var words = key.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
