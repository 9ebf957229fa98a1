package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.imaging.TestWebp;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.process.Chromium;
import org.pramaan.process.TestReviewer;
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
        TestReviewer.ensure(context.getBean(IdentityService.class));
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

    @Test
    @DisplayName(
            "XA-28 XA-31 is read by a reviewer at any width and by keyboard, with pictures of every format and both sides")
    void isReadable() throws Exception {
        Chromium.require();
        customer.post("/api/customer/kyc/profile/create/", XamilaProfileTests.example());
        upload("IDENTITY_FRONT", new Picture("a.gif", "image/gif", Picture.blank(640, 400, Color.PINK, "gif")));
        upload("IDENTITY_BACK", new Picture("b.webp", "image/webp", TestWebp.of(400, 640, 90)));
        upload("SELFIE", Picture.png(Picture.blank(300, 300, Color.GRAY, "png")));
        upload("PROOF_OF_ADDRESS", new Picture("d.pdf", "application/pdf", page()));
        Chromium.run("dossier.mjs", "http://localhost:" + server.port(), task(), "target/screenshots");
    }

    private static byte[] page() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void upload(String type, Picture picture) {
        var form = new Form().text("document_type", type).file("file", picture);
        var answer = customer.upload("/api/customer/kyc/documents/upload/", form);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private String submitted() {
        return submitted(XamilaProfileTests.example(), CARD);
    }

    /** The review task of this customer. */
    private String submitted(Map<String, Object> profile, Picture picture) {
        var created = customer.post("/api/customer/kyc/profile/create/", profile);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        for (var type : new String[] {"IDENTITY_FRONT", "SELFIE", "PROOF_OF_ADDRESS"}) upload(type, picture);
        return task();
    }

    /** The review task that comes of submitting. */
    private String task() {
        assertThat(customer.post("/api/customer/kyc/submit/", "{}").status()).isEqualTo(200);
        var id = customer.get("/api/customer/kyc/profile/").text("user");
        var query = tasks.createTaskQuery().processInstanceBusinessKey(id);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> query.count() == 1);
        return query.singleResult().getId();
    }
}
