package org.pramaan.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.document.StorageKey;

/** One document of a session, as it arrived and as it was read. */
@Entity
class KycDocument {

    enum State {
        RECEIVED,
        READ,
        UNREADABLE,
        /** A newer one took its place, or a reviewer asked for it again. */
        REPLACED
    }

    @Id
    private UUID id;

    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String bucket;
    private String path;
    private String mediaType;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean withheld;
    private boolean issued;
    private byte @Nullable [] sealedReading;
    private byte @Nullable [] sealedPortrait;
    private @Nullable String numberHash;
    private @Nullable String failure;
    private @Nullable UUID challengeId;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected KycDocument() {}

    KycDocument(UUID id, UUID sessionId, Upload upload, StorageKey key, String contentHash, Instant receivedAt) {
        this.id = id;
        this.sessionId = sessionId;
        this.kind = upload.kind();
        this.bucket = key.bucket();
        this.path = key.path();
        this.mediaType = upload.mediaType();
        this.contentHash = contentHash;
        this.state = State.RECEIVED;
        this.withheld = upload.kind().carriesAadhaarNumber();
        this.receivedAt = receivedAt;
        this.challengeId = upload.challengeId();
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    DocumentKind kind() {
        return kind;
    }

    StorageKey key() {
        return new StorageKey(bucket, path);
    }

    String mediaType() {
        return mediaType;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    boolean isCurrent() {
        return state != State.REPLACED;
    }

    boolean isUnread() {
        return state == State.RECEIVED;
    }

    boolean isUnreadable() {
        return state == State.UNREADABLE;
    }

    /** Whether nobody may see the picture, because an Aadhaar number on it could not be covered. */
    boolean isWithheld() {
        return withheld;
    }

    /** Whether it came from its issuer's register, not from an upload. */
    boolean isIssued() {
        return issued;
    }

    /** Whether its issuer's signature on it was verified before it was taken in. */
    boolean isSigned() {
        return mediaType.equals(Upload.SIGNED_XML);
    }

    /** The challenge that the person met while the photo was taken. */
    @Nullable
    UUID challengeId() {
        return challengeId;
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    boolean holds(String hash) {
        return contentHash.equals(hash);
    }

    byte @Nullable [] sealedReading() {
        return sealedReading;
    }

    byte @Nullable [] sealedPortrait() {
        return sealedPortrait;
    }

    @Nullable
    String failure() {
        return failure;
    }

    void read(byte[] sealedReading, byte @Nullable [] sealedPortrait, @Nullable String numberHash, boolean withheld) {
        this.sealedReading = sealedReading;
        this.sealedPortrait = sealedPortrait;
        this.numberHash = numberHash;
        this.withheld = withheld;
        if (isCurrent()) state = State.READ;
    }

    void giveUp(String reason) {
        failure = reason;
        if (isUnread()) state = State.UNREADABLE;
    }

    void comesFromIssuer() {
        issued = true;
    }

    void replace() {
        state = State.REPLACED;
    }
}
