package org.pramaan.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a member is no secret. */
record MemberState(
        UUID id,
        UUID clientId,
        MemberRole role,
        Instant createdAt,
        @Nullable String subject,
        @Nullable Instant passwordSetAt,
        @Nullable Instant lastSignInAt) {

    static final Comparator<MemberState> BY_LAST_SIGN_IN =
            Comparator.comparing(MemberState::lastSignInAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    Member member() {
        return new Member(id, clientId, clientId, role);
    }

    MemberCard card(Person person) {
        return new MemberCard(id, person, role, joined(), createdAt, lastSignInAt);
    }

    /** Whether they have chosen a password, or a realm knows them. */
    boolean joined() {
        return passwordSetAt != null || subject != null;
    }

    /** Whether a realm knows them already, by another identifier. */
    boolean isAnotherThan(String identifier) {
        return subject != null && !subject.equals(identifier);
    }

    /** Whether a sign-in of that moment was with the password of today, if with one at all. */
    boolean stillHoldsSince(Instant signIn) {
        return joined() && (passwordSetAt == null || !passwordSetAt.isAfter(signIn));
    }
}
