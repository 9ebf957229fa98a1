package org.pramaan.customer;

import java.util.Arrays;
import java.util.List;
import org.pramaan.notification.Language;

/** Why a KYC was rejected or documents are asked for again, as its customer reads it. */
public enum RejectionReason {
    FACE_MISMATCH(
            "Le visage du selfie ne correspond pas à celui de la pièce d'identité.",
            "The face on the selfie does not match the one on the identity document."),
    PRESENTATION_ATTACK(
            "La photo selfie ne semble pas avoir été prise en direct.",
            "The selfie does not seem to have been taken live."),
    DOCUMENT_UNREADABLE("Un document est illisible.", "A document cannot be read."),
    DOCUMENT_FORGED("Un document semble falsifié.", "A document seems to be forged."),
    DOCUMENT_EXPIRED("La pièce d'identité est expirée.", "The identity document has expired."),
    DATA_MISMATCH(
            "Les informations du profil ne correspondent pas aux documents.",
            "What the profile says does not match the documents."),
    SIDES_DIFFER(
            "Le recto et le verso de la pièce d'identité ne vont pas ensemble.",
            "Front and back of the identity document do not belong together."),
    WRONG_DOCUMENT("Un document n'est pas du type attendu.", "A document is not of the type asked for."),
    OTHER("Votre dossier ne peut pas être accepté.", "Your file cannot be accepted.");

    private final String french;
    private final String english;

    RejectionReason(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public String in(Language language) {
        return language == Language.EN ? english : french;
    }

    /** Reads names separated by commas, as {@link #names} writes them. */
    public static List<RejectionReason> parse(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isBlank())
                .map(RejectionReason::valueOf)
                .toList();
    }

    static String names(List<RejectionReason> reasons) {
        return String.join(",", reasons.stream().map(Enum::name).toList());
    }
}
