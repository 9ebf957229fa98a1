package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.process.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The specification's own DigiLocker program, with a person in a real browser,")
class DigilockerProgramTests {

    private final RunningServer server;
    private final KycClient client;

    @TempDir
    Path folder = Path.of("");

    DigilockerProgramTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @BeforeEach
    void prepare() throws IOException {
        Chromium.require();
        Files.write(
                folder.resolve("live-photo.jpg"),
                server.specimens().of(DocumentKind.LIVE_PHOTO).bytes());
    }

    @Test
    @DisplayName("EN-27 EN-28 EN-29 EN-30 EN-44 in Node.js ends FACE_VERIFIED")
    void runsInNode() throws IOException, InterruptedException {
        try (var proxy = new ConsentingProxy(server.port(), DigilockerProgramTests::consent)) {
            assertThat(SpecificationProgram.digilockerInNode().run(folder, client, proxy.port()))
                    .contains("Documents fetched: [ 'PAN', 'AADHAAR' ]", "Status: FACE_VERIFIED (100%)");
        }
    }

    @Test
    @DisplayName("EN-27 EN-28 EN-29 EN-30 EN-44 in Python ends FACE_VERIFIED")
    void runsInPython() throws IOException, InterruptedException {
        try (var proxy = new ConsentingProxy(server.port(), DigilockerProgramTests::consent)) {
            assertThat(SpecificationProgram.digilockerInPython().run(folder, client, proxy.port()))
                    .contains("Documents fetched: ['PAN', 'AADHAAR']", "Status: FACE_VERIFIED (100%)");
        }
    }

    private static void consent(String authorizationUrl) {
        try {
            Chromium.run("digilocker-consent.mjs", authorizationUrl, "consents", "Thank you", "target/screenshots");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
