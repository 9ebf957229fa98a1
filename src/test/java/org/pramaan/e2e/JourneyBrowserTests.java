package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.pramaan.portal.PortalTeam;
import org.pramaan.process.Chromium;
import org.pramaan.webhook.ClientServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("From a client's first key to its webhook, in real browsers")
class JourneyBrowserTests {

    private static final Path PICTURES = Path.of("target/capture-pictures");

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void needsBrowser() {
        Chromium.require();
    }

    @Test
    @DisplayName(
            "EN-03 EN-60 EN-66 BS-07 a key, a session, hosted capture, the verdict, the webhook in the log, and again")
    void walks() throws IOException, InterruptedException {
        var server = new RunningServer(context);
        CapturePictures.write(PICTURES, server.specimens());
        var team = PortalTeam.hire(context, server.port());
        try (var receiver = new ClientServer()) {
            Chromium.run(
                    "journey.mjs",
                    "http://localhost:%d".formatted(server.port()),
                    team.email(MemberRole.OWNER),
                    PortalTeam.PASSWORD,
                    receiver.url(),
                    PICTURES.toString(),
                    "target/screenshots");
            await().atMost(Duration.ofMinutes(1)).until(() -> receiver.heard().size() >= 2);
            assertThat(receiver.heard())
                    .extracting(heard -> heard.headers().getFirst("webhook-id"))
                    .hasSize(2)
                    .containsOnly(receiver.heard().get(0).headers().getFirst("webhook-id"));
        }
    }
}
