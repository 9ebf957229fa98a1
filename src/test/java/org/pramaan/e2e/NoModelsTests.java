package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("KF-26 With all models removed")
class NoModelsTests {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Specimens specimens;

    @TempDir
    Path folder = Path.of("");

    NoModelsTests(@Autowired ApplicationContext context) {
        specimens = new RunningServer(context).specimens();
    }

    @Test
    @DisplayName("KF-10 EN-13 the server starts, says what is missing, and sessions go to review with that reason")
    void startsAndInventsNothing() throws IOException, InterruptedException {
        var models = Files.createDirectory(folder.resolve("models"));
        try (var child = ChildServer.without(folder, models)) {
            assertSaysWhatIsMissing(child.visitor());
            assertNotReady(child.visitor());
            var client = child.client();
            var session = client.open("dora");
            client.uploadAll("dora", specimens);
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> client.status(session).text("status").equals("PENDING_REVIEW"));
            assertThat(client.status(session).body().has("verificationScores")).isFalse();
            assertThat(reasons(child.visitor()))
                    .contains("MatchFaces: Model blazeface: it is not listed in models.json");
        }
    }

    /** As an administrator reads them in Cockpit. */
    private static String reasons(Visitor visitor) {
        var admin = ("admin:" + PramaanTest.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8);
        return visitor.get(
                        "/engine-rest/variable-instance?variableName=stepFailure&maxResults=10",
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(admin))
                .body();
    }

    private static void assertSaysWhatIsMissing(Visitor visitor) {
        var health = new Answer(visitor.get("/api/v1/health"));
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.text("status")).isEqualTo("degraded");
        assertThat(health.body().path("models")).hasSize(4).allSatisfy(model -> {
            assertThat(model.path("loaded").asBoolean(true)).isFalse();
            assertThat(model.path("error").asText()).contains("models.json");
        });
    }

    private void assertNotReady(Visitor visitor) {
        var card = specimens.of(DocumentKind.PAN_CARD);
        var verify = new Form().file("id_document", card).file("selfie_image", specimens.of(DocumentKind.LIVE_PHOTO));
        assertNotReady(post(visitor, "/api/v1/kyc/verify", verify));
        assertNotReady(post(visitor, "/api/v1/ocr/extract", new Form().file("document", card)));
        var frames = "{\"frames\": [\"%s\"]}"
                .formatted(Base64.getEncoder()
                        .encodeToString(specimens.of(DocumentKind.LIVE_PHOTO).bytes()));
        assertNotReady(new Answer(visitor.postJson("/api/v1/liveness/detect", frames)));
    }

    private static void assertNotReady(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("detail")).isEqualTo("Service not ready. Models still loading.");
        assertThat(answer.body().path("status_code").asInt()).isEqualTo(503);
    }

    private static Answer post(Visitor visitor, String path, Form form) {
        return new Answer(visitor.send(
                "POST", path, BodyPublishers.ofByteArray(form.body()), "Content-Type", Form.contentType()));
    }
}
