package org.pramaan.portal.members;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.MemberCard;
import org.pramaan.account.MemberRole;
import org.pramaan.portal.Moment;

/**
 * A member as the list shows them.
 *
 * @param linkUntil until when a link they have can be taken up; null without one
 * @param self whether it is who looks
 */
record MemberRow(
        UUID id,
        String name,
        String email,
        MemberRole role,
        boolean joined,
        @Nullable Moment lastSignIn,
        @Nullable Moment linkUntil,
        boolean self) {

    static MemberRow of(MemberCard card, @Nullable Instant linkUntil, UUID viewer) {
        return new MemberRow(
                card.id(),
                card.person().name(),
                card.person().email().value(),
                card.role(),
                card.joined(),
                Moment.ofNullable(card.lastSignInAt()),
                Moment.ofNullable(linkUntil),
                card.id().equals(viewer));
    }

    @Override
    public String toString() {
        return "MemberRow[%s]".formatted(id);
    }
}
