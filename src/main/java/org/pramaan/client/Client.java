package org.pramaan.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.DataKey;

/** A tenant: who opens sessions, under which plan, and with which habits. */
@Entity
@Table(name = "client")
class Client {

    @Id
    private UUID id;

    private String slug;
    private String name;
    private int requestsPerMinute;
    private boolean resumeOpenSession;
    private boolean noticeReusedPhotos;

    @Enumerated(EnumType.STRING)
    private EventIdStyle eventIdStyle;

    private boolean requireLivenessChallenge;

    @Column(updatable = false)
    private @Nullable UUID sandboxOf;

    @Column(name = "data_key")
    private byte[] wrappedDataKey;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Client() {}

    Client(UUID id, Slug slug, String name, DataKey dataKey, Instant createdAt) {
        this.id = id;
        this.slug = slug.value();
        this.name = name;
        this.wrappedDataKey = dataKey.wrapped();
        this.createdAt = createdAt;
        agree(Terms.standard());
    }

    /** Makes this new client the place of the other one's test data, on the same terms. */
    Client asSandboxOf(Client live) {
        sandboxOf = live.id;
        agree(live.profile().terms());
        return this;
    }

    /** From now on these terms apply. */
    final void agree(Terms terms) {
        requestsPerMinute = terms.requestsPerMinute();
        resumeOpenSession = terms.resumeOpenSession();
        noticeReusedPhotos = terms.noticeReusedPhotos();
        eventIdStyle = terms.eventIdStyle();
        requireLivenessChallenge = terms.requireLivenessChallenge();
    }

    ClientProfile profile() {
        return new ClientProfile(
                id,
                slug,
                name,
                requestsPerMinute,
                resumeOpenSession,
                noticeReusedPhotos,
                eventIdStyle,
                requireLivenessChallenge,
                sandboxOf);
    }

    DataKey dataKey() {
        return new DataKey(wrappedDataKey);
    }

    Caller calling(UUID keyId) {
        return new Caller(id, slug, name, requestsPerMinute, keyId, resumeOpenSession);
    }
}
