package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.document.StorageKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A customer whose verification fails")
class XamilaFailureTests {

    private static final Picture CARD = Picture.blank(640, 400, Color.GRAY);

    private final RunningServer server;
    private final ManagementService jobs;
    private final RuntimeService engine;
    private final TaskService tasks;
    private final JobExecutor executor;
    private XamilaCustomer customer;

    XamilaFailureTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        jobs = context.getBean(ManagementService.class);
        engine = context.getBean(RuntimeService.class);
        tasks = context.getBean(TaskService.class);
        executor = context.getBean(JobExecutor.class);
    }

    @BeforeEach
    void stopTheClock(CapturedOutput console) {
        customer = new XamilaCustomer(server.port(), console);
        customer.enter();
        executor.shutdown();
    }

    @AfterEach
    void letItRun() {
        executor.start();
    }

    @Test
    @DisplayName("XA-31 because a step threw until its retries were used up is for a reviewer, with the reason")
    void gaveUp() {
        var id = submitted();
        loseFiles(id);
        var verification = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .processDefinitionKey("identity-verification")
                .singleResult();
        var job = jobs.createJobQuery()
                .processInstanceId(verification.getId())
                .activityId("ReadIdentityDocument")
                .singleResult();
        jobs.setJobRetries(job.getId(), 1);
        executor.start();
        var review = tasks.createTaskQuery().processInstanceBusinessKey(id);
        await().atMost(Duration.ofMinutes(2)).until(() -> review.count() == 1);
        assertThat(engine.getVariable(review.singleResult().getExecutionId(), "stepFailure"))
                .isEqualTo("ReadIdentityDocument: DocumentNotFound");
    }

    private String submitted() {
        customer.post("/api/customer/kyc/profile/create/", XamilaProfileTests.example());
        for (var type : new String[] {"IDENTITY_FRONT", "SELFIE", "PROOF_OF_ADDRESS"}) {
            customer.upload(
                    "/api/customer/kyc/documents/upload/",
                    new Form().text("document_type", type).file("file", CARD));
        }
        assertThat(customer.post("/api/customer/kyc/submit/", "{}").status()).isEqualTo(200);
        return customer.get("/api/customer/kyc/profile/").text("user");
    }

    private void loseFiles(String customerId) {
        server.database()
                .sql("select bucket, path from customer_document where account_id = ?::uuid")
                .param(customerId)
                .query((row, number) -> new StorageKey(row.getString(1), row.getString(2)))
                .list()
                .forEach(server.store()::delete);
    }
}
