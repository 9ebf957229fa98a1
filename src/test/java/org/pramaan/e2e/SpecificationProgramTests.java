package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.webhook.ClientServer;
import org.pramaan.webhook.ReceiverScript;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The specification's own integration program")
class SpecificationProgramTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningServer server;
    private final Specimens specimens;
    private final KycClient client;

    @TempDir
    Path folder = Path.of("");

    SpecificationProgramTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    @BeforeEach
    void layOutDocuments() throws IOException {
        save("pan.jpg", specimens.of(DocumentKind.PAN_CARD));
        save("aadhaar-front.jpg", specimens.of(DocumentKind.AADHAAR_CARD_FRONT));
        save("aadhaar-back.jpg", specimens.of(DocumentKind.AADHAAR_CARD_BACK));
        save("live-photo.jpg", specimens.of(DocumentKind.LIVE_PHOTO));
    }

    @Test
    @DisplayName("EN-13 EN-20 to EN-25 in Node.js ends FACE_VERIFIED; EN-63 its receivers accept every webhook")
    void runsInNode() throws IOException, InterruptedException {
        try (var receiver = new ClientServer()) {
            var secret = client.setWebhook(receiver.url());
            assertThat(SpecificationProgram.node().run(folder, client, server.port()))
                    .contains("Live photo uploaded - verification started", "Status: FACE_VERIFIED (100%)");
            await().atMost(Duration.ofSeconds(60)).until(() -> receiver.heard().size() >= 2);
            assertAccepted(receiver.heard(), secret);
        }
    }

    @Test
    @DisplayName("EN-13 EN-20 to EN-25 in Python ends FACE_VERIFIED")
    void runsInPython() throws IOException, InterruptedException {
        assertThat(SpecificationProgram.python().run(folder, client, server.port()))
                .contains("Live photo uploaded - verification started", "Status: FACE_VERIFIED (100%)");
    }

    @Test
    @DisplayName("EN-41 with a stranger's live photo ends PENDING_REVIEW")
    void seesTheStranger() throws IOException, InterruptedException {
        save("live-photo.jpg", specimens.stranger());
        assertThat(SpecificationProgram.node().run(folder, client, server.port()))
                .contains("Status: PENDING_REVIEW (100%)")
                .doesNotContain("FACE_VERIFIED");
    }

    private static void assertAccepted(List<ClientServer.Heard> heard, String secret) {
        var plain = lines(heard, delivery -> specified(delivery, secret));
        assertThat(ReceiverScript.node("specification-harness.js").tell(plain))
                .hasSameSizeAs(heard)
                .containsOnly("true");
        assertThat(ReceiverScript.python("specification_harness.py").tell(plain))
                .hasSameSizeAs(heard)
                .containsOnly("true");
        assertThat(ReceiverScript.standardWebhooks().tell(lines(heard, delivery -> standard(delivery, secret))))
                .hasSameSizeAs(heard)
                .containsOnly("true");
    }

    private static Map<String, Object> specified(ClientServer.Heard delivery, String secret) {
        var signature = delivery.headers().getFirst("X-Signature");
        return Map.of("secret", secret, "signature", signature, "body", encoded(delivery));
    }

    private static Map<String, Object> standard(ClientServer.Heard delivery, String secret) {
        var headers = List.of("webhook-id", "webhook-timestamp", "webhook-signature").stream()
                .collect(Collectors.toMap(
                        name -> name, name -> delivery.headers().getFirst(name)));
        var sentAt = Long.parseLong(headers.getOrDefault("webhook-timestamp", "0"));
        return Map.of("now", sentAt, "secret", secret, "raw", false, "body", encoded(delivery), "headers", headers);
    }

    private static String encoded(ClientServer.Heard delivery) {
        return Base64.getEncoder().encodeToString(delivery.body());
    }

    private static List<String> lines(
            List<ClientServer.Heard> heard, Function<ClientServer.Heard, Map<String, Object>> told) {
        return heard.stream().map(told).map(SpecificationProgramTests::json).toList();
    }

    private static String json(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void save(String name, Picture picture) throws IOException {
        var documents = Files.createDirectories(folder.resolve("documents"));
        Files.write(documents.resolve(name), picture.bytes());
    }
}
