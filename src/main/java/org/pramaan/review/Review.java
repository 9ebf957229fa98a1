package org.pramaan.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;

/** One reviewer's decision on one review task: saved first, settled when the task is completed. */
@Entity
public class Review {

    @Id
    private UUID id;

    private UUID sessionId;
    private String taskId;
    private String reviewer;

    @Enumerated(EnumType.STRING)
    private ReviewDecision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable ReasonCode reasonCode;

    private byte @Nullable [] sealedComment;
    private String documents;
    private Instant savedAt;
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Review() {}

    Review(UUID id, ReviewTask task, String reviewer, Draft draft, byte @Nullable [] sealedComment, Instant now) {
        this.id = id;
        this.sessionId = task.sessionId();
        this.taskId = task.id();
        revise(reviewer, draft, sealedComment, now);
    }

    /** The reviewer decided otherwise before the task was completed. */
    final void revise(String reviewer, Draft draft, byte @Nullable [] sealedComment, Instant now) {
        if (settledAt != null) throw new IllegalStateException("The review is settled");
        this.reviewer = reviewer;
        this.decision = draft.decision();
        this.reasonCode = draft.reasonCode();
        this.sealedComment = sealedComment;
        this.documents = draft.documents().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        this.savedAt = now;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    UUID id() {
        return id;
    }

    public UUID sessionId() {
        return sessionId;
    }

    public String reviewer() {
        return reviewer;
    }

    public ReviewDecision decision() {
        return decision;
    }

    @Nullable
    ReasonCode reasonCode() {
        return reasonCode;
    }

    /** The reason's code; every decision but approval has one. */
    public String requireReasonCode() {
        return Objects.requireNonNull(reasonCode).name();
    }

    /** The documents asked for again. */
    public Set<DocumentKind> documents() {
        return Arrays.stream(documents.split(","))
                .filter(name -> !name.isEmpty())
                .map(DocumentKind::valueOf)
                .collect(Collectors.toSet());
    }

    DocumentRequest request() {
        return new DocumentRequest(Objects.requireNonNull(reasonCode), documents());
    }

    byte @Nullable [] sealedComment() {
        return sealedComment;
    }

    Instant savedAt() {
        return savedAt;
    }
}
