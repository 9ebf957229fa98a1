package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.document.StorageKey;
import org.pramaan.session.VerdictRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("EN-13 A session whose recognition fails")
class FailedRecognitionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningServer server;
    private final ManagementService jobs;
    private final RuntimeService engine;
    private final JobExecutor executor;
    private final KycClient client;

    FailedRecognitionTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        jobs = context.getBean(ManagementService.class);
        engine = context.getBean(RuntimeService.class);
        executor = context.getBean(JobExecutor.class);
        client = server.newClient();
    }

    @BeforeEach
    void stopTheClock() {
        executor.shutdown();
    }

    @AfterEach
    void letItRun() {
        executor.start();
    }

    @Test
    @DisplayName("because a card is blank goes to a reviewer with the concern")
    void blankCard() {
        executor.start();
        var session = client.open("anna");
        client.upload(DocumentKind.PAN_CARD, "anna", Picture.blank(1000, 630, Color.LIGHT_GRAY));
        Stream.of(DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.AADHAAR_CARD_BACK, DocumentKind.LIVE_PHOTO)
                .forEach(kind -> client.upload(kind, "anna", server.specimens().of(kind)));
        assertThat(client.verdict(session)).isEqualTo("PENDING_REVIEW");
        assertThat(concerns(session)).contains("DOCUMENT_TYPE");
    }

    @Test
    @DisplayName("because a reading threw until its retries were used up goes to a reviewer with the concern")
    void readingGivesUp() {
        var session = client.open("bela");
        var pan =
                client.upload(DocumentKind.PAN_CARD, "bela", server.specimens().of(DocumentKind.PAN_CARD));
        Stream.of(DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.AADHAAR_CARD_BACK, DocumentKind.LIVE_PHOTO)
                .forEach(kind -> client.upload(kind, "bela", server.specimens().of(kind)));
        lose(pan);
        lastChance(session);
        executor.start();
        assertThat(client.verdict(session)).isEqualTo("PENDING_REVIEW");
        assertThat(concerns(session)).contains("DOCUMENT_UNREADABLE");
        assertThat(server.database()
                        .sql("select failure from kyc_document where session_id = ?::uuid and failure is not null")
                        .param(session)
                        .query(String.class)
                        .list())
                .containsExactly("ReadDocument: DocumentNotFound");
    }

    @Test
    @DisplayName("because a check threw until its retries were used up goes to a reviewer with the reason")
    void checkGivesUp() {
        var session = client.open("chandra");
        client.uploadAll("chandra", server.specimens());
        var selfie = client.upload(
                DocumentKind.LIVE_PHOTO, "chandra", server.specimens().of(DocumentKind.LIVE_PHOTO));
        jobsOf(session).forEach(reading -> jobs.executeJob(reading.getId()));
        assertThat(client.status(session).text("status")).isEqualTo("OCR_COMPLETED");
        lose(selfie);
        lastChance(session);
        executor.start();
        await().atMost(PATIENCE)
                .until(() -> client.status(session).text("status").equals("PENDING_REVIEW"));
        assertThat(engine.createVariableInstanceQuery()
                        .variableName("stepFailure")
                        .processInstanceIdIn(caseOf(session))
                        .singleResult()
                        .getValue())
                .isEqualTo("MatchFaces: DocumentNotFound");
    }

    private void lose(Answer upload) {
        server.store().delete(StorageKey.parse(upload.text("documentUrl")));
    }

    private void lastChance(String session) {
        jobsOf(session).forEach(job -> jobs.setJobRetries(job.getId(), 1));
    }

    private List<Job> jobsOf(String session) {
        var instances = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(session)
                .list();
        return instances.stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).messages().list().stream())
                .toList();
    }

    private String caseOf(String session) {
        return engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(session)
                .processDefinitionKey("kyc-session")
                .singleResult()
                .getId();
    }

    private List<String> concerns(String session) {
        var verdicts = server.context().getBean(VerdictRecords.class).of(UUID.fromString(session));
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0).concerns();
    }
}
