package org.pramaan.session;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Waits for a verdict without holding a database connection or a recognition slot meanwhile (EN-26). */
@Component
public class Verdicts {

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Sessions sessions;
    private final Clock clock;

    Verdicts(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The session as soon as it is decided or in review, or as it stands when the patience ends.
     *
     * @throws org.pramaan.problem.Refusal 400 if documents are missing, 403 and 404 likewise
     */
    public SessionView await(UUID clientId, UUID sessionId, Duration patience) throws InterruptedException {
        var deadline = clock.instant().plus(patience);
        var state = sessions.ownedBy(clientId, sessionId).state();
        if (state == SessionState.CREATED) throw SessionRefusals.documentsMissing();
        while (state.isOpen() && clock.instant().isBefore(deadline)) {
            Thread.sleep(GLANCE.toMillis());
            state = sessions.stateOf(sessionId);
        }
        return sessions.ownedBy(clientId, sessionId);
    }
}
