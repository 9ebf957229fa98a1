package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.specimen.SpecimenPapers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A submission to the XAMILA API")
class XamilaVerificationTests {

    private static final String SUBMIT = "/api/customer/kyc/submit/";
    private static final String UPLOAD = "/api/customer/kyc/documents/upload/";

    private final RunningServer server;
    private final Specimens specimens;
    private XamilaCustomer customer;

    XamilaVerificationTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        customer = new XamilaCustomer(server.port(), console);
        customer.enter();
    }

    @Test
    @DisplayName(
            "XA-30 XA-31 XA-32 XA-29 XA-11 XA-13 of a genuine customer ends approved, whole, and the customer is told")
    void approves(CapturedOutput console) {
        customer.post("/api/customer/kyc/profile/create/", profile("PASSPORT", specimens.passportPapers()));
        upload("IDENTITY_FRONT", specimens.passport());
        upload("SELFIE", specimens.of(DocumentKind.LIVE_PHOTO));
        upload("PROOF_OF_ADDRESS", specimens.bill());
        var submitted = customer.post(SUBMIT, "{}");
        assertThat(submitted.status()).as(submitted.response().body()).isEqualTo(200);
        assertThat(submitted.body().fieldNames()).toIterable().containsExactly("message", "status", "submitted_at");
        assertThat(submitted.text("message")).isEqualTo("Profil KYC soumis pour révision avec succès.");
        assertThat(submitted.text("status")).isEqualTo("UNDER_REVIEW");
        assertThat(customer.post(SUBMIT, "{}").status()).as("a second time").isEqualTo(400);
        awaitVerdict();
        assertThat(status()).as(report()).isEqualTo("APPROVED");
        var profile = customer.get("/api/customer/kyc/profile/");
        assertThat(profile.body().path("completion_percentage").asInt()).isEqualTo(100);
        assertThat(profile.body().path("is_kyc_complete").asBoolean()).isTrue();
        assertThat(customer.get("/api/customer/kyc/documents/").body())
                .hasSize(3)
                .allSatisfy(document -> {
                    assertThat(document.path("verification_status").asText()).isEqualTo("VERIFIED");
                    assertThat(document.path("auto_verification_score").asDouble())
                            .isBetween(50.0, 100.0);
                    assertThat(document.path("verified_at").asText()).isNotBlank();
                });
        assertThat(gauge("pramaan.customer.kyc.completion.rate")).isBetween(.01, 1.0);
        assertThat(gauge("pramaan.customer.kyc.processing.seconds")).isPositive();
        assertThat(gauge("pramaan.customer.kyc.score")).isBetween(1.0, 100.0);
        assertThat(gauge("pramaan.customer.kyc.approval.rate")).isBetween(.01, 1.0);
        var user =
                customer.login(customer.email(), XamilaCustomer.PASSWORD).body().path("user");
        assertThat(user.path("is_verified").asBoolean()).isTrue();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> console.getOut().contains("votre dossier KYC a été approuvé"));
    }

    @Test
    @DisplayName("XA-28 XA-31 with an identity card and its back ends approved; its back is scored with it")
    void approvesCard() {
        submitCard(specimens.identityCardBack());
        assertThat(status()).as(report()).isEqualTo("APPROVED");
        assertThat(customer.get("/api/customer/kyc/documents/").body())
                .hasSize(4)
                .allSatisfy(document -> assertThat(
                                document.path("auto_verification_score").asDouble())
                        .isBetween(50.0, 100.0));
    }

    @Test
    @DisplayName("XA-28 XA-31 with the back of somebody else's card is for a reviewer, who is told")
    void reviewsForeignBack() {
        submitCard(specimens.foreignCardBack());
        assertThat(status()).isEqualTo("UNDER_REVIEW");
        assertThat(report()).contains("SIDES_DIFFER");
    }

    @Test
    @DisplayName("XA-30 that lacks anything is told what")
    void refusesIncomplete() {
        assertThat(customer.post(SUBMIT, "{}").status()).isEqualTo(404);
        customer.post(
                "/api/customer/kyc/profile/create/",
                Map.of("first_name", "Jean", "last_name", "Dupont", "date_of_birth", "1990-05-15"));
        var refused = customer.post(SUBMIT, "{}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("error")).isEqualTo("Profil KYC incomplet");
        assertThat(refused.response().body())
                .contains("city : Ce champ est obligatoire.", "SELFIE : Ce document est obligatoire.");
    }

    private void submitCard(Picture back) {
        customer.post("/api/customer/kyc/profile/create/", profile("NATIONAL_ID", specimens.identityCard()));
        upload("IDENTITY_FRONT", specimens.identityCardFront());
        upload("IDENTITY_BACK", back);
        upload("SELFIE", specimens.of(DocumentKind.LIVE_PHOTO));
        upload("PROOF_OF_ADDRESS", specimens.bill());
        assertThat(customer.post(SUBMIT, "{}").status()).isEqualTo(200);
        awaitVerdict();
    }

    private void awaitVerdict() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !status().equals("UNDER_REVIEW") || hasReview());
    }

    private double gauge(String name) {
        return server.context().getBean(MeterRegistry.class).get(name).gauge().value();
    }

    private void upload(String type, Picture picture) {
        var answer =
                customer.upload(UPLOAD, new Form().text("document_type", type).file("file", picture));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private String status() {
        return customer.get("/api/customer/kyc/status/")
                .body()
                .at("/kyc_profile/kyc_status")
                .asText();
    }

    private boolean hasReview() {
        return server.count("""
                        select count(*) from act_ru_task task join act_ru_execution instance
                        on instance.id_ = task.proc_inst_id_ where instance.business_key_ = ?""", id()) > 0;
    }

    private String id() {
        return customer.get("/api/customer/kyc/profile/").text("user");
    }

    private String report() {
        return server.database()
                .sql("select score || ' ' || concerns from customer_profile where account_id = ?::uuid")
                .param(id())
                .query(String.class)
                .single();
    }

    private Map<String, Object> profile(String type, SpecimenPapers papers) {
        var profile = new HashMap<>(XamilaProfileTests.example());
        var holder = specimens.identity();
        var words = holder.fullName().split(" ", 2);
        profile.put("first_name", words[0]);
        profile.put("last_name", words[words.length - 1]);
        profile.remove("middle_name");
        profile.put("date_of_birth", holder.dateOfBirth().toString());
        profile.put("identity_document_type", type);
        profile.put("identity_document_number", papers.number());
        profile.put("identity_document_expiry", papers.expires().toString());
        return profile;
    }
}
