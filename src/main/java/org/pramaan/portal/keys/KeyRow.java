package org.pramaan.portal.keys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.KeyCard;
import org.pramaan.portal.Moment;

/**
 * A key as the list shows it.
 *
 * @param active whether it still opens anything
 * @param ends when it ends or ended; null if nothing ends it
 */
record KeyRow(
        UUID id,
        String prefix,
        boolean active,
        boolean revoked,
        Moment created,
        @Nullable Moment lastUsed,
        @Nullable Moment ends) {

    static KeyRow of(KeyCard card, Instant now) {
        var revokedAt = card.revokedAt();
        var end = revokedAt == null ? card.expiresAt() : revokedAt;
        return new KeyRow(
                card.id(),
                card.prefix(),
                revokedAt == null && (end == null || now.isBefore(end)),
                revokedAt != null,
                Moment.of(card.createdAt()),
                Moment.ofNullable(card.lastUsedAt()),
                Moment.ofNullable(end));
    }
}
