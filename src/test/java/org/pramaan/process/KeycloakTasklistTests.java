package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.support.RealmAdmin;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanKeycloakTest
@DisplayName("CF-33 A reviewer who signs in at Keycloak, with a real browser")
class KeycloakTasklistTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    @Test
    @DisplayName("BS-04 EN-40 claims and approves in Tasklist, signs out there and is out at Keycloak too")
    void approves() throws IOException, InterruptedException {
        Chromium.require();
        RealmAdmin.of("pramaan").user("rita@hospital.example", true, "/kyc-reviewers");
        var client = new SpecimenClient(port, new SpecimenPictures(beans));
        var session = client.doubtfulSession("keycloak-approve");
        var task = beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(session)
                .singleResult()
                .getId();

        Chromium.run(
                "tasklist-review.mjs",
                "http://localhost:" + port,
                task,
                "approve",
                "target/screenshots/keycloak",
                "rita@hospital.example",
                RealmAdmin.PASSWORD);

        assertThat(client.status(session)).isEqualTo("VERIFIED");
    }
}
