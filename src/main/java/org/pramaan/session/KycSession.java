package org.pramaan.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's KYC with one client. Every change of state is a verb that refuses an illegal move. */
@Entity
class KycSession {

    @Id
    private UUID id;

    private UUID clientId;
    private UUID userId;
    private String externalUserId;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private int round;
    private byte[] dataKey;
    private byte @Nullable [] sealedContact;
    private @Nullable Double faceMatchScore;
    private @Nullable Double livenessScore;
    private @Nullable String rejectionReason;
    private Instant openedAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected KycSession() {}

    KycSession(UUID id, KycUser user, byte[] dataKey, Instant now) {
        this.id = id;
        this.clientId = user.clientId();
        this.userId = user.id();
        this.externalUserId = user.externalUserId();
        this.state = SessionState.CREATED;
        this.round = 1;
        this.dataKey = dataKey;
        this.openedAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    UUID userId() {
        return userId;
    }

    String externalUserId() {
        return externalUserId;
    }

    SessionState state() {
        return state;
    }

    int round() {
        return round;
    }

    byte[] dataKey() {
        return dataKey;
    }

    byte @Nullable [] sealedContact() {
        return sealedContact;
    }

    void keepContact(byte[] sealed) {
        sealedContact = sealed;
    }

    Scores scores() {
        return new Scores(faceMatchScore, livenessScore);
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** The last missing document has arrived. */
    void collect(Instant now) {
        move(SessionState.COLLECTED, now, SessionState.CREATED);
    }

    /** Every document has been read. */
    void extract(Instant now) {
        move(SessionState.EXTRACTED, now, SessionState.COLLECTED);
    }

    /** A document was replaced after all had been read: what was found so far counts no more. */
    void startOver(Instant now) {
        move(SessionState.COLLECTED, now, SessionState.EXTRACTED);
        forgetScores();
    }

    /** A reviewer wants documents again. */
    void askAgain(Instant now) {
        move(SessionState.CREATED, now, SessionState.IN_REVIEW);
        forgetScores();
    }

    void record(Scores scores, Instant now) {
        require(state == SessionState.EXTRACTED, "Scores belong to a session whose documents are read");
        faceMatchScore = scores.faceMatch();
        livenessScore = scores.liveness();
        updatedAt = now;
    }

    void approveByRules(Instant now) {
        move(SessionState.AUTO_APPROVED, now, SessionState.EXTRACTED);
    }

    void openReview(Instant now) {
        move(SessionState.IN_REVIEW, now, SessionState.EXTRACTED);
    }

    void approve(Instant now) {
        move(SessionState.APPROVED, now, SessionState.IN_REVIEW);
    }

    void reject(String reason, Instant now) {
        move(SessionState.REJECTED, now, SessionState.EXTRACTED, SessionState.IN_REVIEW);
        rejectionReason = reason;
    }

    void expire(Instant now) {
        move(SessionState.EXPIRED, now, SessionState.CREATED, SessionState.COLLECTED);
    }

    private void forgetScores() {
        round++;
        faceMatchScore = null;
        livenessScore = null;
    }

    private void move(SessionState to, Instant now, SessionState from, SessionState... orFrom) {
        require(EnumSet.of(from, orFrom).contains(state), "A session that is %s cannot become %s", state, to);
        state = to;
        updatedAt = now;
    }

    private static void require(boolean holds, String otherwise, Object... words) {
        if (!holds) throw new IllegalStateException(otherwise.formatted(words));
    }
}
