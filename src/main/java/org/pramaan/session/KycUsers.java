package org.pramaan.session;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** The people that clients name, each remembered from the first session on. */
@Component
class KycUsers {

    private final KycUserRepository repository;
    private final Clock clock;
    private final Ids ids;

    KycUsers(KycUserRepository repository, Clock clock, Ids ids) {
        this.repository = repository;
        this.clock = clock;
        this.ids = ids;
    }

    Optional<KycUser> find(UUID clientId, String externalUserId) {
        return repository.findByClientIdAndExternalUserId(clientId, externalUserId);
    }

    KycUser named(UUID clientId, String externalUserId) {
        return find(clientId, externalUserId).orElseGet(() -> add(clientId, externalUserId));
    }

    private KycUser add(UUID clientId, String externalUserId) {
        repository.addIfNew(ids.next(), clientId, externalUserId, clock.instant());
        return find(clientId, externalUserId).orElseThrow();
    }
}
