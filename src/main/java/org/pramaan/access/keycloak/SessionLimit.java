package org.pramaan.access.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.stereotype.Component;

/**
 * How long what the realm said at a sign-in counts, however busy the session is: nobody tells when its own session expires,
 * when an account is disabled or a group taken away.
 */
@Component
@ConditionalOnKeycloak
class SessionLimit {

    private final Duration lasts;
    private final Clock clock;

    SessionLimit(StaffRealmSettings settings, Clock clock) {
        this.lasts = settings.sessionLasts();
        this.clock = clock;
    }

    Instant fromNow() {
        return clock.instant().plus(lasts);
    }

    boolean isOver(RealmTie tie) {
        return tie.endsBy(clock.instant());
    }
}
