package org.pramaan.client;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key a client shows at the doors. Only its hash is kept (EN-03). */
@Entity
@Table(name = "api_key")
class ApiKey {

    /** Use is noted no more often than this, so that a busy client does not rewrite the row at each request. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    private Client client;

    private String prefix;
    private byte[] hash;
    private Instant createdAt;

    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ApiKey() {}

    ApiKey(UUID id, Client client, KeyText text, Instant createdAt) {
        this.id = id;
        this.client = client;
        this.prefix = text.prefix();
        this.hash = text.hash();
        this.createdAt = createdAt;
    }

    /** After this moment the key opens nothing. An earlier end stands. */
    void expireAt(Instant end) {
        if (expiresAt == null || end.isBefore(expiresAt)) expiresAt = end;
    }

    /** From this moment the key opens nothing. */
    void revoke(Instant moment) {
        if (revokedAt == null) revokedAt = moment;
    }

    boolean isActive(Instant moment) {
        return revokedAt == null && (expiresAt == null || moment.isBefore(expiresAt));
    }

    boolean isUseWorthNoting(Instant moment) {
        return lastUsedAt == null || !moment.isBefore(lastUsedAt.plus(NOTED_EVERY));
    }

    UUID id() {
        return id;
    }

    Caller caller() {
        return client.calling(id);
    }

    KeyCard card() {
        return new KeyCard(id, prefix, createdAt, expiresAt, revokedAt, lastUsedAt);
    }
}
