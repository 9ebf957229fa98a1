package org.pramaan.portal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.KeyCard;

/**
 * What members see first.
 *
 * @param keys how many keys open anything
 * @param lastUsed when one of them last did; null if none ever
 * @param plan requests a minute for each key
 */
record Overview(long keys, @Nullable Moment lastUsed, int plan, long credits, int members) {

    static Overview of(ClientProfile client, List<KeyCard> keys, long credits, int members, Instant now) {
        return new Overview(
                keys.stream().filter(key -> isActive(key, now)).count(),
                lastUsed(keys),
                client.requestsPerMinute(),
                credits,
                members);
    }

    private static boolean isActive(KeyCard key, Instant now) {
        var end = key.expiresAt();
        return key.revokedAt() == null && (end == null || now.isBefore(end));
    }

    private static @Nullable Moment lastUsed(List<KeyCard> keys) {
        return keys.stream()
                .map(KeyCard::lastUsedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(Moment::of)
                .orElse(null);
    }
}
