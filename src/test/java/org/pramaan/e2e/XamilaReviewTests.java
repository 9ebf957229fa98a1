package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.process.Chromium;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A customer whom the rules doubt")
class XamilaReviewTests {

    private static final Picture CARD = Picture.blank(640, 400, Color.GRAY);

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(1)>";

    private final RunningServer server;
    private final TaskService tasks;
    private XamilaCustomer customer;

    XamilaReviewTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        tasks = context.getBean(TaskService.class);
        ensureReviewer(context.getBean(IdentityService.class));
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        customer = new XamilaCustomer(server.port(), console);
        customer.enter();
    }

    @Test
    @DisplayName(
            "XA-08 XA-11 XA-31 is rejected by a reviewer in Tasklist, is told the reason, and may correct and submit again")
    void isRejected(CapturedOutput console) throws IOException, InterruptedException {
        var task = submitted();
        Chromium.require();
        Chromium.run(
                "tasklist-customer.mjs", "http://localhost:" + server.port(), task, "reject", "target/screenshots");
        var profile = customer.get("/api/customer/kyc/profile/").body();
        assertThat(profile.path("kyc_status").asText()).isEqualTo("REJECTED");
        assertThat(profile.path("rejection_reasons"))
                .extracting(JsonNode::asText)
                .containsExactly("Un document est illisible.");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> console.getOut().contains("votre dossier KYC n’a pas été approuvé"));
        var changed = customer.send("PATCH", "/api/customer/kyc/profile/", "{\"city\":\"Lyon\"}");
        assertThat(changed.text("kyc_status")).isEqualTo("PENDING");
        assertThat(customer.post("/api/customer/kyc/submit/", "{}").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("XA-05 is seen only by staff whose task it is, and decided only by who claimed it and said why")
    void isGuarded() {
        var task = submitted();
        assertThat(new Visitor(server.port()).get("/dossier/" + task).statusCode())
                .isEqualTo(302);
        assertThat(customer.get("/dossier/" + task).status()).isEqualTo(302);
        var customerId = customer.get("/api/customer/kyc/profile/").text("user");
        assertThat(server.count("select count(*) from customer_review where account_id = ?::uuid", customerId))
                .isZero();
        assertThatThrownBy(() -> tasks.complete(task))
                .as("without a saved decision")
                .isInstanceOf(RuntimeException.class);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-05 S7 is shown to the reviewer as text, whatever stands in the profile and the name of a file")
    void isText() {
        var hostile = XamilaProfileTests.example();
        for (var field : new String[] {"first_name", "city", "occupation", "employer_name"}) hostile.put(field, SCRIPT);
        var task = submitted(hostile, new Picture(SCRIPT + ".jpg", SCRIPT, CARD.bytes()));
        var reviewer = new PortalVisitor(server.port());
        reviewer.post("/login", "/login", "username", "reviewer", "password", "reviewer");
        var page = reviewer.get("/dossier/" + task);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Review of &lt;script&gt;", "&lt;img src=x")
                .doesNotContain("<script", "<img src=x");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("unsafe");
    }

    private String submitted() {
        return submitted(XamilaProfileTests.example(), CARD);
    }

    /** The review task of this customer. */
    private String submitted(Map<String, Object> profile, Picture picture) {
        var created = customer.post("/api/customer/kyc/profile/create/", profile);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        for (var type : new String[] {"IDENTITY_FRONT", "SELFIE", "PROOF_OF_ADDRESS"}) {
            customer.upload(
                    "/api/customer/kyc/documents/upload/",
                    new Form().text("document_type", type).file("file", picture));
        }
        assertThat(customer.post("/api/customer/kyc/submit/", "{}").status()).isEqualTo(200);
        var id = customer.get("/api/customer/kyc/profile/").text("user");
        var query = tasks.createTaskQuery().processInstanceBusinessKey(id);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> query.count() == 1);
        return query.singleResult().getId();
    }

    private static void ensureReviewer(IdentityService identities) {
        if (identities.createUserQuery().userId("reviewer").count() > 0) return;
        var user = identities.newUser("reviewer");
        user.setFirstName("Rita");
        user.setLastName("Rao");
        user.setPassword("reviewer");
        identities.saveUser(user);
        identities.createMembership("reviewer", "kyc-reviewers");
    }
}
