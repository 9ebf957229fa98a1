package org.pramaan.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.document.DocumentStore;
import org.pramaan.document.StorageKey;
import org.pramaan.document.StoredDocument;

@DisplayName("Of the stored pictures")
class OrphanedPicturesTest {

    private static final StorageKey KNOWN = new StorageKey("kyc-a-pan", "u/PAN_CARD_1.jpg");
    private static final StorageKey ORPHAN = new StorageKey("kyc-a-pan", "u/PAN_CARD_2.jpg");
    private static final StorageKey JUST_STORED = new StorageKey("kyc-a-pan", "u/PAN_CARD_3.jpg");
    private static final StorageKey ELSEWHERE = new StorageKey("kyc-b-pan", "u/PAN_CARD_4.jpg");

    private final Map<StorageKey, Instant> stored = new HashMap<>(Map.of(
            KNOWN, TestSessions.NOW.minus(Duration.ofDays(9)),
            ORPHAN, TestSessions.NOW.minus(Duration.ofMinutes(61)),
            JUST_STORED, TestSessions.NOW.minus(Duration.ofMinutes(59)),
            ELSEWHERE, TestSessions.NOW.minus(Duration.ofDays(9))));

    @Test
    @DisplayName("those older than an hour that no session knows of are deleted, in buckets that the database knows")
    void sweeps() {
        pictures(Set.of(KNOWN)).sweep();
        assertThat(stored.keySet()).containsExactlyInAnyOrder(KNOWN, JUST_STORED, ELSEWHERE);
    }

    @Test
    @DisplayName("none is deleted when the database is empty")
    void emptyDatabase() {
        pictures(Set.of()).sweep();
        assertThat(stored).hasSize(4);
    }

    private OrphanedPictures pictures(Set<StorageKey> known) {
        var documents = mock(KycDocumentRepository.class);
        when(documents.existsByBucketAndPath(anyString(), anyString()))
                .then(call -> known.contains(new StorageKey(call.getArgument(0), call.getArgument(1))));
        when(documents.existsByBucket(anyString()))
                .then(call -> known.stream().anyMatch(key -> key.bucket().equals(call.getArgument(0))));
        var clock = Clock.fixed(TestSessions.NOW, ZoneOffset.UTC);
        return new OrphanedPictures(new Shelf(stored), documents, new SessionSettings(Duration.ofHours(1)), clock);
    }

    /** A store that knows only when something was put there. */
    private record Shelf(Map<StorageKey, Instant> stored) implements DocumentStore {

        @Override
        public void put(StorageKey key, byte[] bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] require(StorageKey key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(StorageKey key) {
            stored.remove(key);
        }

        @Override
        public Stream<StoredDocument> list() {
            return stored.entrySet().stream().map(entry -> new StoredDocument(entry.getKey(), entry.getValue()));
        }

        @Override
        public boolean isReachable() {
            return true;
        }
    }
}
