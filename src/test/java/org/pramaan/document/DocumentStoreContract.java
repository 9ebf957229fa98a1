package org.pramaan.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every document store must do; each adapter's test extends it. */
abstract class DocumentStoreContract {

    private static final StorageKey KEY = new StorageKey("kyc-acme-pan", "0b5e3c1e-user/PAN_CARD_1735987654321.jpg");

    abstract DocumentStore store();

    @Test
    @DisplayName("EN-12 A document comes back byte for byte, also a large one and in a bucket nobody made before")
    void roundTrip() {
        var bytes = new byte[12 * 1024 * 1024];
        new Random(7).nextBytes(bytes);
        store().put(KEY, bytes);
        assertThat(store().require(KEY)).isEqualTo(bytes);
        var other = new StorageKey("kyc-acme-live", "u/LIVE_PHOTO_1.png");
        store().put(other, new byte[0]);
        assertThat(store().require(other)).isEmpty();
    }

    @Test
    @DisplayName("Putting again replaces")
    void replaces() {
        store().put(KEY, "first and longer".getBytes(UTF_8));
        store().put(KEY, "second".getBytes(UTF_8));
        assertThat(store().require(KEY)).asString(UTF_8).isEqualTo("second");
    }

    @Test
    @DisplayName("What is absent, deleted, or in a bucket that does not exist is not found; deleting it is harmless")
    void absent() {
        assertNotFound(new StorageKey("kyc-nobody-pan", "u/PAN_CARD_1.jpg"));
        store().delete(new StorageKey("kyc-nobody-pan", "u/PAN_CARD_1.jpg"));
        store().put(KEY, new byte[] {1});
        assertNotFound(new StorageKey(KEY.bucket(), "u/other.jpg"));
        store().delete(KEY);
        store().delete(KEY);
        assertNotFound(KEY);
    }

    @Test
    @DisplayName("Listing tells every document of every bucket and when it was stored")
    void lists() {
        try (var none = store().list()) {
            assertThat(none).isEmpty();
        }
        var second = new StorageKey("kyc-acme-aadhaar", "u/AADHAAR_CARD_BACK_2.jpg");
        store().put(KEY, new byte[] {1});
        store().put(second, new byte[] {2});
        try (var all = store().list()) {
            assertThat(all)
                    .allSatisfy(document -> assertThat(document.storedAt())
                            .isCloseTo(Clock.systemUTC().instant(), within(1, ChronoUnit.MINUTES)))
                    .extracting(StoredDocument::key)
                    .containsExactlyInAnyOrder(KEY, second);
        }
    }

    @Test
    @DisplayName("Concurrent first puts into one new bucket all succeed")
    void concurrentPuts() {
        var puts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> store().put(photo(i), new byte[] {(byte) i})))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(puts).join();
        for (int i = 0; i < 8; i++) assertThat(store().require(photo(i))).containsExactly(i);
    }

    @Test
    @DisplayName("A working store says that it is reachable")
    void reachable() {
        assertThat(store().isReachable()).isTrue();
    }

    private static StorageKey photo(int number) {
        return new StorageKey("kyc-crowd-live", "u/LIVE_PHOTO_" + number + ".jpg");
    }

    private void assertNotFound(StorageKey key) {
        assertThatThrownBy(() -> store().require(key))
                .isInstanceOf(DocumentNotFound.class)
                .hasMessageContaining(key.toString());
    }
}
