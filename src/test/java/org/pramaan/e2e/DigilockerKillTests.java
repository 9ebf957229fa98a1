package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.PramaanTest;
import org.pramaan.digilocker.SimulatedCounterpart;
import org.pramaan.document.DocumentKind;
import org.pramaan.webhook.ClientServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@Tag("slow")
@DisplayName("EN-44 In the middle of a fetch")
class DigilockerKillTests {

    private static final String NOT_YET = "no answer yet";

    private final SimulatedCounterpart digilocker;
    private final Specimens specimens;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data = Path.of("");

    DigilockerKillTests(@Autowired ApplicationContext context) {
        digilocker = context.getBean(SimulatedCounterpart.class);
        specimens = new Specimens(context);
    }

    @Test
    @DisplayName(
            "EN-65 the server is killed: it finishes after its restart; the client hears once that it began and once that it is done")
    void finishesWhatItBegan() throws IOException, InterruptedException {
        try (var receiver = new ClientServer()) {
            var session = leaveUnfinished(receiver.url());
            try (var restarted = server()) {
                var again = new DigilockerSession(restarted.client(), session.user(), session.id());
                await().atMost(Duration.ofMinutes(3))
                        .until(() ->
                                again.status().body().path("documentsFetched").booleanValue());
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> eventsIn(receiver).size() >= 2);
                assertThat(again.fetchBoth().status()).isEqualTo(200);
            }
            assertThat(eventsIn(receiver))
                    .containsExactlyInAnyOrder("kyc.digilocker_fetch_initiated", "kyc.digilocker_fetch_completed");
        }
    }

    @Test
    @DisplayName(
            "EN-65 DigiLocker is killed: the fetch fails, the client hears so once, and the person can upload by hand")
    void fallsBack() throws IOException, InterruptedException {
        try (var receiver = new ClientServer();
                var relay = new Relay(URI.create(digilocker.baseUrl()).getPort());
                var server = server("http://localhost:%d/public".formatted(relay.port()))) {
            var client = server.client();
            client.setWebhook(receiver.url());
            var session = DigilockerSession.authorized(client, "slow");
            var fetch = CompletableFuture.supplyAsync(session::fetchBoth);
            assertThat(fetch.thenApply(answer -> "answered")
                            .completeOnTimeout(NOT_YET, 3, TimeUnit.SECONDS)
                            .join())
                    .as("the fetch is under way")
                    .isEqualTo(NOT_YET);
            relay.close();
            assertThat(fetch.join().text("error")).isEqualTo("SERVICE_UNAVAILABLE");
            await().atMost(Duration.ofMinutes(1)).until(() -> receiver.heard().size() >= 2);
            assertThat(receiver.heard())
                    .extracting(delivery -> delivery.headers().getFirst("X-Event"))
                    .containsExactlyInAnyOrder("kyc.digilocker_fetch_initiated", "kyc.digilocker_fetch_failed");
            assertThat(client.upload(DocumentKind.PAN_CARD, session.user(), specimens.of(DocumentKind.PAN_CARD))
                            .status())
                    .isEqualTo(200);
        }
    }

    /** Kills the server while DigiLocker is slow to answer it. */
    private DigilockerSession leaveUnfinished(String webhook) throws IOException, InterruptedException {
        var server = server();
        try {
            var client = server.client();
            assertThat(client.setWebhook(webhook)).isNotBlank();
            var session = DigilockerSession.authorized(client, "slow");
            var fetch = new Thread(() -> fetch(session));
            fetch.start();
            fetch.join(3000);
            assertThat(fetch.isAlive()).as("the fetch is under way").isTrue();
            return session;
        } finally {
            server.kill();
        }
    }

    private static void fetch(DigilockerSession session) {
        try {
            session.fetchBoth();
        } catch (UncheckedIOException killed) {
            // as meant
        }
    }

    private ChildServer server() throws IOException {
        return server(digilocker.baseUrl());
    }

    private ChildServer server(String digilockerUrl) throws IOException {
        return ChildServer.on(
                data,
                "--pramaan.digilocker.base-url=" + digilockerUrl,
                "--pramaan.digilocker.partner.client-id=" + digilocker.clientId(),
                "--pramaan.digilocker.partner.client-secret=" + digilocker.clientSecret());
    }

    private static Set<String> eventsIn(ClientServer receiver) {
        return receiver.heard().stream()
                .map(delivery -> delivery.headers().getFirst("X-Event"))
                .collect(Collectors.toSet());
    }
}
