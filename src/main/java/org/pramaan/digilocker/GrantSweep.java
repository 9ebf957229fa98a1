package org.pramaan.digilocker;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.pramaan.session.Sessions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back what is needed no more: grants of sessions that are decided, and invitations nobody followed. */
@Component
class GrantSweep {

    private final AuthorizationTable authorizations;
    private final GrantTable table;
    private final GrantReturn giving;
    private final Sessions sessions;
    private final Clock clock;

    GrantSweep(
            AuthorizationTable authorizations, GrantTable table, GrantReturn giving, Sessions sessions, Clock clock) {
        this.authorizations = authorizations;
        this.table = table;
        this.giving = giving;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Any number of nodes may do so at once. */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        authorizations.deleteExpired(clock.instant());
        table.sessions().stream().filter(this::isOver).forEach(giving::giveBack);
    }

    private boolean isOver(UUID sessionId) {
        return sessions.require(sessionId).state().isStop();
    }
}
