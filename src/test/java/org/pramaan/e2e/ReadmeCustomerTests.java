package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.notification.CaughtMail;

@DisplayName("Somebody who pastes the README's commands for customers")
class ReadmeCustomerTests {

    private static final Path LETTERS = Path.of("target/letters");

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void prepare() throws IOException {
        mail.start();
        data = Files.createDirectory(folder.resolve("data"));
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    @DisplayName(
            "XA-20 XA-21 XA-24 XA-27 XA-28 XA-30 XA-31 XA-11 XA-10 is approved by a fresh server, in French, and gets each mail")
    void isApproved() throws Exception {
        try (var server = firstStart()) {
            var shell = ReadmeCommands.of("$API/auth/register/", folder, server.port());
            assertThat(shell.size()).isEqualTo(8);
            var id = json(shell.run(0)).path("user_id").asText();
            var token = activated(shell, id);
            for (int command = 2; command < 7; command++) shell.run(command, token);
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> !status(shell, token).equals("UNDER_REVIEW"));
            assertThat(status(shell, token)).isEqualTo("APPROVED");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> mails().size() == 3);
        for (var caught : mails()) caught.save(LETTERS, "flow-" + mails().indexOf(caught));
        assertThat(mails())
                .extracting(CaughtMail::subject)
                .containsExactly(
                        "Votre code de vérification XAMILA", "Bienvenue chez XAMILA", "Votre identité a été vérifiée");
        assertThat(mails()).allSatisfy(caught -> {
            assertThat(caught.text()).contains("Bonjour Test,");
            assertThat(caught.html()).contains("Bonjour Test,", "lang=\"fr\"");
        });
    }

    /** The first start of all, which draws the specimens and prints the guide. */
    private ChildServer firstStart() throws IOException {
        var server = ChildServer.on(
                data,
                "--pramaan.demo.enabled=true",
                "--pramaan.demo.receiver-port=" + freePort(),
                "--spring.mail.host=localhost",
                "--spring.mail.port=" + mail.getSmtp().getPort());
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> log().contains("Pramaan is ready."));
        assertThat(log())
                .as("the guide")
                .contains(
                        "http://localhost:%d/api/customer/".formatted(server.port()),
                        "one-time codes are printed here");
        return server;
    }

    private String activated(ReadmeCommands shell, String id) throws Exception {
        await().atMost(Duration.ofSeconds(30)).until(() -> !mails().isEmpty() && log().contains("[SMS]"));
        var code = code(mails().get(0).text());
        var sms = code(log().substring(log().indexOf("[SMS]")));
        var answer = json(shell.run(1, "none-yet", id, code, sms));
        assertThat(answer.path("message").asText()).isEqualTo("Compte activé avec succès.");
        return answer.path("access_token").asText();
    }

    private static String status(ReadmeCommands shell, String token) throws Exception {
        return json(shell.run(7, token)).at("/kyc_profile/kyc_status").asText();
    }

    private List<CaughtMail> mails() {
        return Arrays.stream(mail.getReceivedMessages()).map(CaughtMail::of).toList();
    }

    private String log() throws IOException {
        return Files.readString(data.resolve("server.log"));
    }

    private static String code(String text) {
        var found = Pattern.compile("\\b(\\d{6})\\b").matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static JsonNode json(String answer) throws IOException {
        return new ObjectMapper().readTree(answer);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
