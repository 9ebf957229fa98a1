package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.inference.RecognitionSlots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("When every recognition slot is taken, the ThirdFactor API")
class GatewayCapacityTests {

    private static final int SLOTS = Runtime.getRuntime().availableProcessors();

    private final RecognitionSlots slots;
    private final GatewayClient guest;
    private final CountDownLatch taken = new CountDownLatch(SLOTS);
    private final CountDownLatch done = new CountDownLatch(1);

    GatewayCapacityTests(@Autowired ApplicationContext context) {
        slots = context.getBean(RecognitionSlots.class);
        guest = new GatewayClient(new RunningServer(context).port());
    }

    @Test
    @DisplayName("TF-12 tells to come back, and is still healthy")
    void tellsToComeBack() throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(SLOTS);
        try {
            IntStream.range(0, SLOTS).forEach(slot -> workers.execute(() -> slots.within(this::hold)));
            taken.await();
            var refused = guest.picture("/detect-face/", GatewayClient.base64(Picture.blank(64, 64, Color.BLUE)));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.response().body())
                    .isEqualTo("{\"error\":\"The service is busy. Please try again in a moment.\"}");
            assertThat(guest.get("/health").status()).isEqualTo(200);
        } finally {
            done.countDown();
            workers.shutdown();
        }
    }

    private boolean hold() {
        taken.countDown();
        try {
            done.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
