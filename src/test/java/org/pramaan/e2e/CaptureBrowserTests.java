package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.process.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("BS-07 The hosted pages in a real browser")
class CaptureBrowserTests {

    private static final String SCREENSHOTS = "target/screenshots";
    private static final Path PICTURES = Path.of("target/capture-pictures");

    @Autowired
    ApplicationContext context;

    private RunningServer server;
    private KycClient client;

    @BeforeEach
    void prepare() throws IOException {
        Chromium.require();
        server = new RunningServer(context);
        client = server.newClient();
        CapturePictures.write(PICTURES, server.specimens());
    }

    @Test
    @DisplayName("TF-10 consent, camera, liveness challenge and verdict; the challenge counts as the method")
    void withCamera() throws IOException, InterruptedException {
        var session = walk("camera", "You are verified");
        assertThat(client.status(session).text("status")).as(findings(session)).isEqualTo("FACE_VERIFIED");
        assertThat(livenessMethod(session)).isEqualTo("ACTIVE_CHALLENGE");
        assertThat(consents(session)).isOne();
    }

    @Test
    @DisplayName("without a camera, files do, and the live photo proves itself")
    void withFilesOnly() throws IOException, InterruptedException {
        var session = walk("files", "You are verified");
        assertThat(client.status(session).text("status")).isEqualTo("FACE_VERIFIED");
        assertThat(livenessMethod(session)).isEqualTo("PASSIVE_SINGLE_PHOTO");
    }

    private String walk(String way, String end) throws IOException, InterruptedException {
        var session = client.open("hosted-" + way);
        var link = client.post(
                "/v1/kyc/%s/capture-link".formatted(session),
                "{\"returnUrl\":\"http://localhost:%d/returned?order=7\"}".formatted(server.port()));
        assertThat(link.status()).isEqualTo(201);
        Chromium.run("capture.mjs", link.text("url"), PICTURES.toString(), way, SCREENSHOTS, end);
        return session;
    }

    private String livenessMethod(String session) {
        return server.database()
                .sql("select inputs::json ->> 'livenessMethod' from session_verdict where session_id = ?::uuid")
                .param(session)
                .query(String.class)
                .single();
    }

    /** Why it ended as it did, for the message of a test that fails. */
    private String findings(String session) {
        return server.database()
                .sql("select findings::text from session_check where session_id = ?::uuid and step = 'CheckLiveness'")
                .param(session)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private int consents(String session) {
        return server.count("select count(*) from consent where session_id = ?::uuid", session);
    }
}
