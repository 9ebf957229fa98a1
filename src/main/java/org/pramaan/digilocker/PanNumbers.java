package org.pramaan.digilocker;

import java.util.Optional;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/** The number by which a PAN may be pulled: told with the fetch, or read from a card that was uploaded before. */
@Component
class PanNumbers {

    private final FetchTable table;
    private final OpenSessions sessions;
    private final Sessions views;

    PanNumbers(FetchTable table, OpenSessions sessions, Sessions views) {
        this.table = table;
        this.sessions = sessions;
        this.views = views;
    }

    Optional<String> find(Fetch fetch) {
        return table.sealedPan(fetch.id())
                .map(secret -> sessions.cipherOf(fetch.sessionId()).decryptText(secret, FetchDesk.PURPOSE))
                .or(() -> Optional.ofNullable(
                        views.require(fetch.sessionId()).extractedData().panNumber()));
    }
}
