package org.pramaan.session;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** A user's newest session, the one that counts (CF-9). */
@Component
class NewestSessions {

    private final KycSessionRepository repository;
    private final LockedSessions locked;

    NewestSessions(KycSessionRepository repository, LockedSessions locked) {
        this.repository = repository;
        this.locked = locked;
    }

    KycSession add(KycSession session) {
        return repository.saveAndFlush(session);
    }

    Optional<KycSession> of(KycUser user) {
        return repository.findFirstByUserIdOrderByOpenedAtDesc(user.id());
    }

    /** The newest session if it still waits for documents, under its row lock. */
    Optional<KycSession> openOf(KycUser user) {
        return of(user).map(session -> locked.require(session.id()))
                .filter(session -> session.state() == SessionState.CREATED);
    }
}
