package org.pramaan.session;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.pramaan.document.DocumentKind;

/** The documents a session needs, and how far it is (EN-42, EN-48: in any order). */
final class RequiredDocuments {

    private static final Set<DocumentKind> REQUIRED = EnumSet.of(
            DocumentKind.PAN_CARD,
            DocumentKind.AADHAAR_CARD_FRONT,
            DocumentKind.AADHAAR_CARD_BACK,
            DocumentKind.LIVE_PHOTO);

    private RequiredDocuments() {}

    static boolean areAllIn(Collection<KycDocument> current) {
        return received(current) == REQUIRED.size();
    }

    /** Share of the required documents received, in whole percent. */
    static int progress(Collection<KycDocument> current) {
        return 100 * received(current) / REQUIRED.size();
    }

    private static int received(Collection<KycDocument> current) {
        return (int) REQUIRED.stream()
                .filter(kind -> current.stream().anyMatch(document -> document.kind() == kind))
                .count();
    }
}
