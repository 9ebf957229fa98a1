package org.pramaan.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.pramaan.document.DocumentKind;

/** The documents a session needs, and how far it is (EN-42, EN-48: in any order). */
final class RequiredDocuments {

    private static final List<Predicate<Collection<KycDocument>>> UPLOADED = List.of(
            has(DocumentKind.PAN_CARD),
            has(DocumentKind.AADHAAR_CARD_FRONT),
            has(DocumentKind.AADHAAR_CARD_BACK),
            has(DocumentKind.LIVE_PHOTO));

    /**
     * Where a document came from its issuer or was signed by it, an Aadhaar counts once: signed, or as both sides of the
     * card (CF-14).
     */
    private static final List<Predicate<Collection<KycDocument>>> ISSUED =
            List.of(has(DocumentKind.PAN_CARD), RequiredDocuments::hasWholeAadhaar, has(DocumentKind.LIVE_PHOTO));

    private RequiredDocuments() {}

    static boolean areAllIn(Collection<KycDocument> current) {
        return received(current) == required(current).size();
    }

    /** Share of the required documents received, in whole percent. */
    static int progress(Collection<KycDocument> current) {
        return 100 * received(current) / required(current).size();
    }

    /** Which kinds would complete the set. */
    static Set<DocumentKind> missing(Collection<KycDocument> current) {
        var missing = EnumSet.allOf(DocumentKind.class);
        current.forEach(document -> missing.remove(document.kind()));
        if (hasWholeAadhaar(current)) missing.remove(DocumentKind.AADHAAR_CARD_BACK);
        return missing;
    }

    private static List<Predicate<Collection<KycDocument>>> required(Collection<KycDocument> current) {
        return current.stream().anyMatch(document -> document.isIssued() || document.isSigned()) ? ISSUED : UPLOADED;
    }

    private static int received(Collection<KycDocument> current) {
        return (int)
                required(current).stream().filter(part -> part.test(current)).count();
    }

    private static Predicate<Collection<KycDocument>> has(DocumentKind kind) {
        return current -> current.stream().anyMatch(document -> document.kind() == kind);
    }

    private static boolean hasWholeAadhaar(Collection<KycDocument> current) {
        boolean signed = current.stream()
                .anyMatch(document -> document.kind() == DocumentKind.AADHAAR_CARD_FRONT && document.isSigned());
        return signed
                || (has(DocumentKind.AADHAAR_CARD_FRONT).test(current)
                        && has(DocumentKind.AADHAAR_CARD_BACK).test(current));
    }
}
