package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;

/** Deploys a diagram as Camunda Modeler does: over the engine's REST API, signed in by name and password. */
final class ModelerDeployment {

    private static final String DIAGRAM = "kyc-session.bpmn";

    private final Visitor modeler;

    ModelerDeployment(int port) {
        modeler = new Visitor(port);
    }

    static String diagram() throws IOException {
        return Files.readString(Path.of("processes", DIAGRAM));
    }

    void deploy(String diagram) {
        var answer = send(diagram, PramaanTest.ADMIN_PASSWORD);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    Answer send(String diagram, String password) {
        var form = new Form()
                .text("deployment-name", "Stricter faces")
                .text("enable-duplicate-filtering", "true")
                .file("data", new Picture(DIAGRAM, "application/xml", diagram.getBytes(StandardCharsets.UTF_8)));
        return new Answer(modeler.send(
                "POST",
                "/engine-rest/deployment/create",
                BodyPublishers.ofByteArray(form.body()),
                "Content-Type",
                Form.contentType(),
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8))));
    }
}
