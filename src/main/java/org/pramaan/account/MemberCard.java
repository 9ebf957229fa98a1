package org.pramaan.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of a client's members shows of one of them.
 *
 * @param joined whether they have chosen a password yet, or a realm knows them
 */
public record MemberCard(
        UUID id,
        Person person,
        MemberRole role,
        boolean joined,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {}
