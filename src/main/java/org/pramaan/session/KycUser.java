package org.pramaan.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A person as one client names them. */
@Entity
class KycUser {

    @Id
    private UUID id;

    private UUID clientId;
    private String externalUserId;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected KycUser() {}

    KycUser(UUID id, UUID clientId, String externalUserId, Instant openedAt) {
        this.id = id;
        this.clientId = clientId;
        this.externalUserId = externalUserId;
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    String externalUserId() {
        return externalUserId;
    }
}
