package org.pramaan.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recognitions")
class RecognitionSlotsTest {

    private final RecognitionSlots slots = new RecognitionSlots(new InferenceSettings(1));

    @Test
    @DisplayName("do not begin while every slot is taken, and begin when one is free again")
    void waitForASlot() throws Exception {
        var taken = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> slots.within(() -> hold(taken, finish)));
        taken.await();
        assertThat(slots.within(Duration.ZERO, () -> "second")).isEmpty();
        var third = CompletableFuture.supplyAsync(() -> slots.within(() -> "third"));
        finish.countDown();
        assertThat(first.get()).isEqualTo("first");
        assertThat(third.get()).isEqualTo("third");
        assertThat(slots.within(Duration.ZERO, () -> "fourth")).contains("fourth");
    }

    @Test
    @DisplayName("free their slot when they fail")
    void freeTheirSlot() throws Exception {
        assertThatThrownBy(() -> slots.within(RecognitionSlotsTest::fail)).hasMessage("no picture");
        assertThatThrownBy(() -> slots.within(Duration.ZERO, RecognitionSlotsTest::fail))
                .hasMessage("no picture");
        assertThat(slots.within(Duration.ZERO, () -> 1)).isEqualTo(Optional.of(1));
    }

    @Test
    @DisplayName("run one on each core unless set otherwise")
    void oneOnEachCore() {
        assertThat(new InferenceSettings(0).slots())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(new InferenceSettings(3).slots()).isEqualTo(3);
    }

    private static String hold(CountDownLatch taken, CountDownLatch finish) {
        taken.countDown();
        try {
            finish.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return "first";
    }

    private static Object fail() {
        throw new IllegalStateException("no picture");
    }
}
