package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The KYC Flow document's own examples")
class KycFlowProgramTests {

    private final RunningServer server;
    private final KycClient client;

    @TempDir
    Path folder = Path.of("");

    KycFlowProgramTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        client = server.newClient();
    }

    @BeforeEach
    void layOutPictures() throws IOException {
        var specimens = server.specimens();
        Files.write(
                folder.resolve("id_front.jpg"),
                specimens.of(DocumentKind.PAN_CARD).bytes());
        Files.write(
                folder.resolve("id_document.jpg"),
                specimens.of(DocumentKind.PAN_CARD).bytes());
        Files.write(
                folder.resolve("selfie.jpg"),
                specimens.of(DocumentKind.LIVE_PHOTO).bytes());
    }

    @Test
    @DisplayName("KF-20 approve the person in Python")
    void runInPython() throws IOException, InterruptedException {
        assertThat(SpecificationProgram.kycFlowInPython().run(folder, client, server.port()))
                .contains("Status: approved")
                .containsPattern("Confidence: 0\\.9");
    }

    @Test
    @DisplayName("KF-20 approve the person in JavaScript")
    void runInNode() throws IOException, InterruptedException {
        assertThat(SpecificationProgram.kycFlowInNode().run(folder, client, server.port()))
                .contains("Status: approved")
                .containsPattern("Confidence: 0\\.9");
    }

    @Test
    @DisplayName("KF-10 KF-20 KF-30 work with curl")
    void runInShell() throws IOException, InterruptedException {
        assertThat(SpecificationProgram.kycFlowInShell().run(folder, client, server.port()))
                .contains(
                        "\"status\":\"healthy\"",
                        "\"verification_status\":\"approved\"",
                        "\"document_type\":\"pan_card\"");
    }
}
