package org.pramaan.thirdfactor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Draws new credentials and secrets. */
@Component
class TenantFactory {

    private final SecureRandom random;
    private final Ids ids;
    private final Clock clock;
    private final HostedFlowSettings settings;

    TenantFactory(SecureRandom random, Ids ids, Clock clock, HostedFlowSettings settings) {
        this.random = random;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    Tenant make(UUID clientId) {
        return new Tenant(
                ids.next(),
                clientId,
                TenantCode.draw(random),
                TenantCode.draw(random),
                new TenantSecrets(TenantSecret.draw(random), null),
                now());
    }

    Tenant rotate(Tenant tenant) {
        return tenant.rotate(TenantSecret.draw(random), now().plus(settings.previousSecretValid()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
