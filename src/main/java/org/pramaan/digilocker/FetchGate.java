package org.pramaan.digilocker;

import java.util.UUID;
import org.pramaan.compliance.ConsentMissing;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Consents;
import org.pramaan.digilocker.DigilockerRefusal.Code;
import org.pramaan.problem.Refusal;
import org.pramaan.session.CaseDocuments;
import org.pramaan.session.SessionView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Whether a fetch may begin, and whether one is needed. */
@Component
class FetchGate {

    private final GrantTable grants;
    private final Consents consents;
    private final CaseDocuments documents;

    FetchGate(GrantTable grants, Consents consents, CaseDocuments documents) {
        this.grants = grants;
        this.consents = consents;
        this.documents = documents;
    }

    /** @throws DigilockerRefusal USER_NOT_AUTHORIZED unless the person granted access and still consents */
    void check(SessionView session) {
        if (grants.find(session.id()).isEmpty()) throw DigilockerRefusal.of(Code.USER_NOT_AUTHORIZED);
        try {
            consents.require(session.clientId(), session.externalUserId(), ConsentPurpose.DIGILOCKER_FETCH);
        } catch (ConsentMissing withdrawn) {
            throw DigilockerRefusal.of(Code.USER_NOT_AUTHORIZED);
        }
    }

    /**
     * Whether an earlier fetch answers the request: it is under way, or it brought what the session still counts on.
     *
     * @throws Refusal 409 while one for other documents is under way
     */
    boolean serves(Fetch earlier, FetchRequest request) {
        boolean same = earlier.documents().equals(request.documents());
        if (earlier.isRunning() && !same) {
            throw new Refusal(HttpStatus.CONFLICT, "REQUEST_IN_PROGRESS", "Another fetch of this session is under way");
        }
        return same && (earlier.isRunning() || (earlier.state() == Fetch.State.COMPLETED && areThere(request)));
    }

    private boolean areThere(FetchRequest request) {
        return request.documents().stream().allMatch(document -> isThere(request.sessionId(), document));
    }

    /** Whether the session's current document of the kind came from DigiLocker. */
    boolean isThere(UUID sessionId, DigilockerDocument wanted) {
        return documents.of(sessionId).stream()
                .anyMatch(document -> document.current() && document.issued() && document.kind() == wanted.kind());
    }
}
