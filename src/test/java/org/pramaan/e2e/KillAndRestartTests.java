package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.PramaanTest;
import org.pramaan.webhook.ClientServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PramaanTest
@Tag("slow")
@DisplayName("EN-13 A server killed in the middle of reading")
class KillAndRestartTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> USERS = List.of("anna", "bela", "chandra");

    private final Specimens specimens;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data = Path.of("");

    KillAndRestartTests(@Autowired ApplicationContext context) {
        specimens = new Specimens(context);
    }

    @Test
    @DisplayName("finishes every session after its restart, each with one verdict, each event under one id")
    void finishesWhatItBegan() throws IOException, InterruptedException {
        try (var receiver = new ClientServer()) {
            var sessions = leaveUnfinished(receiver.url());
            try (var restarted = ChildServer.on(data)) {
                var client = restarted.client();
                assertThat(sessions)
                        .allSatisfy(
                                session -> assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED"));
                await().atMost(PATIENCE).until(() -> eventsIn(receiver).size() >= 2 * USERS.size());
                assertThat(verdictsOf(sessions)).containsOnly(1L).hasSameSizeAs(sessions);
            }
            assertThat(eventsIn(receiver)).hasSize(2 * USERS.size());
        }
    }

    /** Opens the sessions, sends everything, and kills the server while it reads. */
    private List<String> leaveUnfinished(String webhook) throws IOException, InterruptedException {
        var server = ChildServer.on(data);
        try {
            var client = server.client();
            assertThat(client.setWebhook(webhook)).isNotBlank();
            var sessions = USERS.stream().map(client::open).toList();
            USERS.forEach(user -> client.uploadAll(user, specimens));
            assertThat(sessions.stream().map(session -> client.status(session).text("status")))
                    .contains("DOCUMENTS_UPLOADED");
            return sessions;
        } finally {
            server.kill();
        }
    }

    /** Each distinct pair of session and event id; a delivery whose answer was lost comes again under the same id. */
    private static Set<String> eventsIn(ClientServer receiver) {
        return receiver.heard().stream()
                .map(delivery -> delivery.headers().getFirst("X-Event") + " "
                        + delivery.headers().getFirst("webhook-id"))
                .collect(Collectors.toSet());
    }

    private List<Long> verdictsOf(List<String> sessions) throws IOException {
        var database = JdbcClient.create(database());
        return sessions.stream()
                .map(session -> database.sql("select count(*) from session_verdict where session_id = ?::uuid")
                        .param(session)
                        .query(Long.class)
                        .single())
                .toList();
    }

    /** The embedded server's own database; its port stands in the fourth line of its process file. */
    private DriverManagerDataSource database() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return new DriverManagerDataSource(
                "jdbc:postgresql://localhost:%s/pramaan".formatted(port.strip()),
                "postgres",
                Files.readString(data.resolve("keys/postgres.password")));
    }
}
