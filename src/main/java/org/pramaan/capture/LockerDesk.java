package org.pramaan.capture;

import java.util.EnumSet;
import java.util.Set;
import org.pramaan.digilocker.Authorizations;
import org.pramaan.digilocker.DigilockerDocument;
import org.pramaan.digilocker.DigilockerStatuses;
import org.pramaan.digilocker.FetchRequest;
import org.pramaan.digilocker.Fetches;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Gets documents from a person's DigiLocker. */
@Component
class LockerDesk {

    private final Authorizations authorizations;
    private final DigilockerStatuses statuses;
    private final Fetches fetches;
    private final CaptureAddress address;

    LockerDesk(Authorizations authorizations, DigilockerStatuses statuses, Fetches fetches, CaptureAddress address) {
        this.authorizations = authorizations;
        this.statuses = statuses;
        this.fetches = fetches;
        this.address = address;
    }

    /**
     * Where the person authorizes.
     *
     * @throws Refusal if DigiLocker is away, or could not send them back here
     */
    String invite(Pass pass) {
        var back = address.of("/capture/digilocker/back").toString();
        return authorizations.invite(pass.clientId(), pass.sessionId(), back).url();
    }

    /** Whether what the person has there came; what is missing then is photographed. */
    boolean fetch(Pass pass) throws InterruptedException {
        try {
            fetches.fetch(pass.clientId(), new FetchRequest(pass.sessionId(), available(pass), null));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private Set<DigilockerDocument> available(Pass pass) {
        var known = statuses.of(pass.clientId(), pass.sessionId()).available();
        return known.isEmpty() ? EnumSet.allOf(DigilockerDocument.class) : known;
    }
}
