package org.pramaan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("DC-12 The threads that ask registries")
class RegistryThreadsTest {

    private static final Finding LATE = Finding.missing("LATE");

    private final CountDownLatch held = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        held.countDown();
    }

    @Test
    @DisplayName("wait for a registry as long as they are told to, and say that it did not answer in time")
    void losePatience() {
        try (var threads = threads(Duration.ofMillis(1))) {
            assertThat(threads.ask(this::late).join().missing()).isEqualTo("TIMEOUT");
        }
    }

    @Test
    @DisplayName("are not without number: a case is told that too much is asked at once")
    void areLimited() {
        try (var threads = threads(Duration.ofDays(1))) {
            var found = Stream.generate(() -> threads.ask(this::late)).limit(49).toList();
            assertThat(found.get(48).join().missing()).isEqualTo("BUSY");
            held.countDown();
            assertThat(found.get(47).join()).isEqualTo(LATE);
        }
    }

    private static RegistryThreads threads(Duration patience) {
        return new RegistryThreads(TestSettings.patient(patience));
    }

    private Finding late() {
        try {
            held.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return LATE;
    }
}
