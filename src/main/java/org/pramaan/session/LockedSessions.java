package org.pramaan.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the row lock under which a session's documents are counted and its state moves. It is always taken before any
 * row of the engine, so that the two can never wait for each other in a circle.
 */
@Component
class LockedSessions {

    private final EntityManager entities;

    LockedSessions(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    KycSession require(UUID id) {
        var session = entities.find(KycSession.class, id);
        if (session == null) throw new IllegalStateException("No session " + id);
        if (entities.getLockMode(session) != LockModeType.PESSIMISTIC_WRITE) {
            entities.flush();
            lock(session);
        }
        return session;
    }

    /** Who waited for an erasure finds that there is no such session any more. */
    private void lock(KycSession session) {
        try {
            entities.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException erased) {
            throw SessionRefusals.unknownSession();
        }
    }
}
