package org.pramaan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.webhook.WebhookLog;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PramaanTest
@DisplayName("DK-04 A reviewer in Tasklist, with a real browser")
class TasklistReviewTests {

    @LocalServerPort
    int port;

    @Autowired
    BeanFactory beans;

    private SpecimenClient client;

    @BeforeEach
    void prepare() {
        Chromium.require();
        client = new SpecimenClient(port, new SpecimenPictures(beans));
        TestReviewer.ensure(beans.getBean(IdentityService.class));
    }

    @Test
    @DisplayName("BS-04 EN-40 claims, looks and approves: the session is verified and the client hears of it")
    void approves() throws IOException, InterruptedException {
        var session = client.doubtfulSession("browser-approve");
        review(session, "approve");
        assertThat(client.status(session)).isEqualTo("VERIFIED");
        assertThat(events(session)).contains("kyc.status_changed");
    }

    @Test
    @DisplayName("BS-04 EN-40 rejects with a reason: the session is rejected")
    void rejects() throws IOException, InterruptedException {
        var session = client.doubtfulSession("browser-reject");
        review(session, "reject");
        assertThat(client.status(session)).isEqualTo("REJECTED");
        assertThat(events(session)).contains("kyc.status_changed");
    }

    @Test
    @DisplayName(
            "BS-05 asks again for the live photo: the session waits for it and is checked anew; the engine learns no reason and no comment")
    void asksAgain() throws IOException, InterruptedException {
        var session = client.doubtfulSession("browser-again");
        review(session, "ask-again");
        assertThat(client.status(session)).isEqualTo("PENDING");
        assertThat(variables(session)).containsEntry("reviewDecision", "ask again");
        assertThat(variables(session).toString()).doesNotContain("Compared ears", "DOCUMENT_UNREADABLE");
        client.uploadOwnPhoto("browser-again");
        client.awaitStatus(session, "FACE_VERIFIED", "PENDING_REVIEW");
    }

    private void review(String session, String decision) throws IOException, InterruptedException {
        var task = tasks(session).singleResult().getId();
        Chromium.run("tasklist-review.mjs", "http://localhost:" + port, task, decision, "target/screenshots");
        assertThat(tasks(session).count()).isZero();
    }

    private TaskQuery tasks(String session) {
        return beans.getBean(TaskService.class).createTaskQuery().processInstanceBusinessKey(session);
    }

    private List<String> events(String session) {
        var demo = beans.getBean(Clients.class).find(new Slug("demo")).orElseThrow();
        return beans.getBean(WebhookLog.class).newest(demo.id(), 50).stream()
                .filter(event -> UUID.fromString(session).equals(event.sessionId()))
                .map(WebhookLog.LoggedEvent::event)
                .toList();
    }

    private Map<String, Object> variables(String session) {
        var engine = beans.getBean(RuntimeService.class);
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(session)
                .processDefinitionKey("kyc-session")
                .singleResult();
        return engine.getVariables(instance.getId());
    }
}
