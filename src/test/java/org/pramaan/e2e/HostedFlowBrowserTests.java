package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.process.Chromium;
import org.pramaan.webhook.ClientServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("ThirdFactor's hosted flow in a real browser")
class HostedFlowBrowserTests {

    private static final Path PICTURES = Path.of("target/capture-pictures");

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void needsBrowser() {
        Chromium.require();
    }

    @Test
    @DisplayName("TF-07 TF-10 TF-11 a signed token gives an address, a person completes it, the callback tells of it")
    void completes() throws IOException, InterruptedException {
        var server = new RunningServer(context);
        CapturePictures.write(PICTURES, server.specimens());
        var tenant = ThirdFactorTenant.withCredits(context, 1);
        try (var receiver = new ClientServer()) {
            var back = "http://localhost:%d/returned".formatted(server.port());
            var jwt = tenant.asks(receiver.url()).with("return_url", back).signed();
            var answer = new GatewayClient(server.port())
                    .json("/tfauth/get-kyc-url/", "{\"jwt_token\":\"%s\"}".formatted(jwt));
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            Chromium.run(
                    "capture.mjs",
                    answer.text("url"),
                    PICTURES.toString(),
                    "files",
                    "target/screenshots",
                    "You are verified");
            await().atMost(Duration.ofMinutes(1)).until(() -> !receiver.heard().isEmpty());
            assertThat(new String(receiver.heard().get(0).body(), StandardCharsets.UTF_8))
                    .contains("\"documentDetectionLog\"", "\"is_verified\":true", "data:image/jpeg;base64,");
        }
    }
}
