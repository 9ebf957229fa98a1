package org.pramaan.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.springframework.stereotype.Component;

/** Draws the tokens of invitations and takes them back, each once and in time. */
@Component
class InvitationDesk {

    private final InvitationTable table;
    private final AccountSettings settings;
    private final SecureRandom random;
    private final Clock clock;

    InvitationDesk(InvitationTable table, AccountSettings settings, SecureRandom random, Clock clock) {
        this.table = table;
        this.settings = settings;
        this.random = random;
        this.clock = clock;
    }

    IssuedInvitation issue(UUID memberId, Actor inviter) {
        var token = InvitationToken.draw(random);
        var expiresAt = clock.instant().plus(settings.invitationLasts());
        table.put(memberId, token.hash(), expiresAt, member(inviter));
        return new IssuedInvitation(memberId, token.value(), expiresAt);
    }

    Optional<UUID> find(String token) {
        return table.find(new InvitationToken(token).hash(), clock.instant());
    }

    Optional<UUID> take(String token) {
        return table.take(new InvitationToken(token).hash(), clock.instant());
    }

    boolean withdraw(UUID memberId) {
        return table.withdraw(memberId);
    }

    Map<UUID, Instant> open(UUID clientId) {
        return table.open(clientId, clock.instant());
    }

    private static @Nullable UUID member(Actor inviter) {
        return inviter.kind() == Actor.Kind.MEMBER ? UUID.fromString(inviter.id()) : null;
    }
}
