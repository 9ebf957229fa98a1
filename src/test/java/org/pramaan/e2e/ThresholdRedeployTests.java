package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.session.VerdictRecord;
import org.pramaan.session.VerdictRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("DK-04 Compliance changes a threshold in Modeler")
class ThresholdRedeployTests {

    private static final String THRESHOLD = "<camunda:inputParameter name=\"faceMatchThreshold\">0.80<";

    private final RunningServer server;
    private final VerdictRecords verdicts;
    private final ModelerDeployment modeler;
    private final KycClient client;

    ThresholdRedeployTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        verdicts = context.getBean(VerdictRecords.class);
        modeler = new ModelerDeployment(server.port());
        client = server.newClient();
    }

    @AfterEach
    void deployTheOriginal() throws IOException {
        modeler.deploy(ModelerDeployment.diagram());
    }

    @Test
    @DisplayName("the next session is judged by it, one already running is not, and each verdict says by which")
    void changesTheNextVerdict() throws IOException {
        var running = client.open("anna");
        modeler.deploy(withThreshold("1.00"));
        var next = client.open("bela");
        assertThat(judged("anna", running)).isEqualTo("FACE_VERIFIED");
        assertThat(judged("bela", next)).isEqualTo("PENDING_REVIEW");
        assertThat(verdict(running).thresholds()).hasEntrySatisfying("faceMatchThreshold", is(0.8));
        assertThat(verdict(next).thresholds()).hasEntrySatisfying("faceMatchThreshold", is(1.0));
        assertThat(verdict(next).concerns()).isEqualTo(List.of("FACE_MATCH_BELOW_THRESHOLD"));
        assertThat(verdict(next).rules()).isNotEqualTo(verdict(running).rules());
    }

    @Test
    @DisplayName("only whoever signs in as an administrator may")
    void wantsAPassword() throws IOException {
        assertThat(modeler.send(withThreshold("0.00"), "a wrong password").status())
                .isEqualTo(401);
    }

    private static String withThreshold(String value) throws IOException {
        var diagram = ModelerDeployment.diagram();
        assertThat(diagram).contains(THRESHOLD);
        return diagram.replace(THRESHOLD, THRESHOLD.replace("0.80", value));
    }

    private static Condition<Object> is(double threshold) {
        return new Condition<>(value -> Double.parseDouble(value.toString()) == threshold, "the number " + threshold);
    }

    private String judged(String user, String session) {
        client.uploadAll(user, server.specimens());
        return client.verdict(session);
    }

    private VerdictRecord verdict(String session) {
        assertThat(verdicts.of(UUID.fromString(session))).hasSize(1);
        return verdicts.of(UUID.fromString(session)).get(0);
    }
}
