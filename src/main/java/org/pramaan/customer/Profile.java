package org.pramaan.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's KYC profile and how far it has come.
 *
 * @param reasons why it was rejected, or what has to be sent again
 */
public record Profile(
        UUID id,
        UUID customerId,
        ProfileStatus status,
        ProfileAnswers answers,
        List<RejectionReason> reasons,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt) {

    public Profile {
        reasons = List.copyOf(reasons);
    }

    static Profile started(UUID id, UUID customerId, ProfileAnswers answers, Instant now) {
        return new Profile(id, customerId, ProfileStatus.PENDING, answers, List.of(), now, now, null, null);
    }

    /** As it stands when something was changed: to be completed and submitted. */
    Profile pending(Instant now) {
        return with(answers, now);
    }

    Profile with(ProfileAnswers otherAnswers, Instant now) {
        return new Profile(
                id, customerId, ProfileStatus.PENDING, otherAnswers, reasons, createdAt, now, submittedAt, decidedAt);
    }

    Profile submitted(Instant now) {
        return new Profile(id, customerId, ProfileStatus.UNDER_REVIEW, answers, List.of(), createdAt, now, now, null);
    }

    Profile decided(ProfileStatus verdict, List<RejectionReason> because, Instant now) {
        return new Profile(id, customerId, verdict, answers, because, createdAt, now, submittedAt, now);
    }

    /** As it stands otherwise, neither changed nor decided. */
    Profile in(ProfileStatus other, Instant now) {
        return new Profile(id, customerId, other, answers, reasons, createdAt, now, submittedAt, decidedAt);
    }

    @Override
    public String toString() {
        return "Profile[%s, %s]".formatted(id, status);
    }
}
