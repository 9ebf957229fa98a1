package org.pramaan.capture;

import java.util.Set;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.SessionView;

/**
 * Where a person stands and what comes next.
 *
 * @param consented whether a consent holds
 * @param missing the documents their session waits for
 * @param digilocker whether there is a DigiLocker to go to
 */
record Stage(SessionView session, Progress progress, boolean consented, Set<DocumentKind> missing, boolean digilocker) {

    /** The page to be on. */
    String path() {
        if (session.state().isStop()) return "/capture/outcome";
        if (!consented) return progress.declined() ? "/capture/declined" : "/capture/consent";
        if (missing.isEmpty()) return "/capture/wait";
        if (hasChoice()) return "/capture/choose";
        return path(missing.iterator().next());
    }

    /** Whether a document of this kind is wanted from the person now. */
    boolean wants(DocumentKind kind) {
        return consented && session.state().isOpen() && missing.contains(kind);
    }

    /** Whether documents could come from DigiLocker as well. */
    boolean hasChoice() {
        return digilocker
                && !progress.photographs()
                && missing.contains(DocumentKind.PAN_CARD)
                && missing.contains(DocumentKind.AADHAAR_CARD_FRONT);
    }

    private String path(DocumentKind kind) {
        return kind == DocumentKind.LIVE_PHOTO && !progress.stillPhoto()
                ? "/capture/face"
                : "/capture/documents/" + KindPath.of(kind);
    }
}
