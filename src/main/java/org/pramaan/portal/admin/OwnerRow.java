package org.pramaan.portal.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.MemberCard;
import org.pramaan.account.MemberRole;
import org.pramaan.portal.Moment;

/** An owner as administrators see them: who it is stays with the client. */
record OwnerRow(boolean joined, Moment since, @Nullable Moment lastSignIn) {

    static List<OwnerRow> of(List<MemberCard> members) {
        return members.stream()
                .filter(card -> card.role() == MemberRole.OWNER)
                .map(card -> new OwnerRow(
                        card.joined(), Moment.of(card.createdAt()), Moment.ofNullable(card.lastSignInAt())))
                .toList();
    }
}
