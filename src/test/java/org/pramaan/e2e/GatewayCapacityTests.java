package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.inference.FullSlots;
import org.pramaan.inference.RecognitionSlots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("When every recognition slot is taken, the ThirdFactor API")
class GatewayCapacityTests {

    private final RecognitionSlots slots;
    private final GatewayClient guest;

    GatewayCapacityTests(@Autowired ApplicationContext context) {
        slots = context.getBean(RecognitionSlots.class);
        guest = new GatewayClient(new RunningServer(context).port());
    }

    @Test
    @DisplayName("TF-12 tells to come back, and is still healthy")
    void tellsToComeBack() throws InterruptedException {
        try (var full = FullSlots.of(slots)) {
            var refused = guest.picture("/detect-face/", GatewayClient.base64(Picture.blank(64, 64, Color.BLUE)));
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(refused.response().body())
                    .isEqualTo("{\"error\":\"The service is busy. Please try again in a moment.\"}");
            assertThat(guest.get("/health").status()).isEqualTo(200);
        }
    }
}
