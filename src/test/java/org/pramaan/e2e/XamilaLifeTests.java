package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.compliance.Actor;
import org.pramaan.customer.Closures;
import org.pramaan.customer.Erasures;
import org.pramaan.customer.Expiries;
import org.pramaan.customer.Grounds;
import org.pramaan.customer.ProfileVerdicts;
import org.pramaan.customer.Suspensions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("After and beside the verdict a customer of the XAMILA API")
class XamilaLifeTests {

    private static final String PROFILE = "/api/customer/kyc/profile/";
    private static final String UPLOAD = "/api/customer/kyc/documents/upload/";
    private static final String SUBMIT = "/api/customer/kyc/submit/";
    private static final String ACCOUNT = "/api/customer/account/";
    private static final Actor RITA = Actor.staff("rita");
    private static final Pattern PERSONAL = Pattern.compile("(?i)dupontel|4B Impasse");

    private final RunningServer server;
    private final Suspensions suspensions;
    private final Expiries expiries;
    private XamilaCustomer customer;
    private UUID id;

    XamilaLifeTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        suspensions = context.getBean(Suspensions.class);
        expiries = context.getBean(Expiries.class);
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        customer = new XamilaCustomer(server.port(), console);
        customer.enter();
        var profile = XamilaProfileTests.example();
        profile.put("last_name", "Dupontel");
        profile.put("address_line_1", "4B Impasse des Lilas");
        id = UUID.fromString(
                customer.post("/api/customer/kyc/profile/create/", profile).text("user"));
    }

    @Test
    @DisplayName("XA-08 who is suspended signs in and reads the status, changes nothing, and gets the status back")
    void isSuspended(CapturedOutput console) {
        approve();
        suspensions.suspend(id, Grounds.SANCTIONS_MATCH, RITA);
        suspensions.suspend(id, Grounds.OTHER, RITA);
        for (var refused : new Answer[] {
            customer.send("PATCH", PROFILE, "{\"city\":\"Lyon\"}"),
            customer.send("PUT", PROFILE, XamilaProfileTests.example()),
            upload("SELFIE"),
            customer.post(SUBMIT, "{}"),
            customer.send("DELETE", ACCOUNT, Map.of("password", XamilaCustomer.PASSWORD))
        }) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("error")).isEqualTo("Votre dossier KYC est suspendu. Contactez le service client.");
        }
        assertThat(status()).isEqualTo("SUSPENDED");
        assertThat(customer.get("/api/customer/kyc/status/").body().path("next_steps"))
                .extracting(JsonNode::asText)
                .containsExactly("Dossier suspendu\u00a0: contacter le service client");
        var user = login().body().path("user");
        assertThat(user.path("kyc_status").asText()).isEqualTo("SUSPENDED");
        assertThat(user.path("is_verified").asBoolean()).isFalse();
        suspensions.reinstate(id, RITA);
        suspensions.reinstate(id, RITA);
        assertThat(status()).isEqualTo("APPROVED");
        assertThat(login().body().path("user").path("is_verified").asBoolean()).isTrue();
        told(console, "votre dossier KYC est suspendu", "la suspension de votre dossier KYC est levée");
        assertThat(audited("profile.suspended")).isEqualTo(1);
        assertThat(audited("profile.reinstated")).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-08 who is suspended under review has no case any more, and submits again after reinstatement")
    void isSuspendedUnderReview() {
        submit();
        assertThat(cases()).isEqualTo(1);
        suspensions.suspend(id, Grounds.SUSPECTED_FRAUD, RITA);
        assertThat(cases()).isZero();
        suspensions.reinstate(id, RITA);
        assertThat(status()).isEqualTo("PENDING");
        assertThat(customer.post(SUBMIT, "{}").status()).isEqualTo(200);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("CF-22 whose review is overdue rises above all others, and supervisors see it too")
    void isEscalated() {
        underReview();
        execute("ReviewOverdue");
        assertThat(task().getPriority()).isEqualTo(100);
        assertThat(server.context().getBean(TaskService.class).getIdentityLinksForTask(task().getId()))
                .extracting(IdentityLink::getGroupId)
                .containsExactlyInAnyOrder("kyc-reviewers", "kyc-supervisors");
    }

    @Test
    @DisplayName("XA-08 XA-09 who has expired is told so, sends documents anew and submits a new case")
    void expires(CapturedOutput console) {
        approve();
        assertThat(expiries.due(id, Period.ofYears(50))).isEqualTo(Instant.parse("2035-05-16T00:00:00Z"));
        var due = expiries.due(id, Period.ofYears(2));
        assertThat(due).isBefore(Instant.parse("2035-01-01T00:00:00Z"));
        assertThat(Objects.requireNonNull(job("ReminderDue")).getDuedate())
                .isCloseTo(Date.from(due.minus(30, ChronoUnit.DAYS)), 1000);
        execute("ReminderDue");
        assertThat(Objects.requireNonNull(job("ValidityEnded")).getDuedate()).isCloseTo(Date.from(due), 1000);
        execute("ValidityEnded");
        assertThat(cases()).isZero();
        expiries.expire(id, Actor.step("ExpireCustomer"));
        assertThat(status()).isEqualTo("EXPIRED");
        assertThat(customer.get("/api/customer/kyc/documents/").body())
                .hasSize(3)
                .allSatisfy(document -> assertThat(
                                document.path("verification_status").asText())
                        .isEqualTo("EXPIRED"));
        assertThat(login().body().path("user").path("is_verified").asBoolean()).isFalse();
        assertThat(customer.get("/api/customer/kyc/status/").body().path("next_steps"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "Vérification expirée\u00a0: mettre à jour le profil, pièce d'identité comprise",
                        "Téléverser les documents manquants",
                        "Soumettre le profil pour révision");
        assertThat(customer.post(SUBMIT, "{}").response().body()).contains("SELFIE : Ce document est obligatoire.");
        told(console, "votre vérification expire le ", "votre vérification a expiré, renouvelez-la");
        assertThat(audited("profile.expired")).isEqualTo(1);
        submit();
        assertThat(status()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    @DisplayName("XA-08 an approval that expires while the customer is suspended is not given back")
    void expiresWhileSuspended() {
        approve();
        suspensions.suspend(id, Grounds.OTHER, RITA);
        expiries.remind(id, Instant.parse("2035-05-16T00:00:00Z"), Actor.step("RemindCustomer"));
        expiries.expire(id, Actor.step("ExpireCustomer"));
        assertThat(status()).isEqualTo("SUSPENDED");
        suspensions.reinstate(id, RITA);
        assertThat(status()).isEqualTo("EXPIRED");
        assertThat(audited("profile.reminded")).isZero();
    }

    @Test
    @DisplayName("XA-01 XA-23 whose account is closed is out at once, and in again when it is opened")
    void isClosed() {
        var entered = login();
        customer.use(entered.text("access_token"));
        var closures = server.context().getBean(Closures.class);
        assertThat(closures.close(id, Grounds.SUSPECTED_FRAUD, RITA)).isTrue();
        assertThat(closures.close(id, Grounds.SUSPECTED_FRAUD, RITA)).isFalse();
        assertThat(customer.get(PROFILE).status()).isEqualTo(401);
        var refresh = Map.of("refresh_token", entered.text("refresh_token"));
        assertThat(customer.post("/api/customer/auth/refresh/", refresh).status())
                .isEqualTo(401);
        assertThat(login().status()).isEqualTo(403);
        assertThat(closures.reopen(id, RITA)).isTrue();
        assertThat(closures.reopen(id, RITA)).isFalse();
        assertThat(customer.post("/api/customer/auth/refresh/", refresh).status())
                .as("stays out with the old token")
                .isEqualTo(401);
        assertThat(login().status()).isEqualTo(200);
    }

    @Test
    @DisplayName("XA-08 whose account is closed under review is not verified any more, nor approved: they submit anew")
    void isClosedUnderReview() {
        submit();
        var closures = server.context().getBean(Closures.class);
        assertThat(closures.close(id, Grounds.SUSPECTED_FRAUD, RITA)).isTrue();
        assertThat(cases()).isZero();
        server.context().getBean(ProfileVerdicts.class).approve(id, Actor.step("ApproveCustomer"));
        assertThat(audited("profile.approved")).isZero();
        closures.reopen(id, RITA);
        customer.use(login().text("access_token"));
        assertThat(status()).isEqualTo("PENDING");
        assertThat(customer.post(SUBMIT, "{}").status()).isEqualTo(200);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-05 XA-06 who erases the account leaves nothing but the audit trail, and may register anew")
    void isErased() {
        submit();
        assertThat(customer.send("DELETE", ACCOUNT, "{}").status()).isEqualTo(400);
        var wrong = customer.send("DELETE", ACCOUNT, Map.of("password", "Autre-chose-42!"));
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.text("error")).isEqualTo("Mot de passe incorrect");
        assertThat(files()).isEqualTo(3);
        var erased = customer.send("DELETE", ACCOUNT, Map.of("password", XamilaCustomer.PASSWORD));
        assertThat(erased.status()).as(erased.response().body()).isEqualTo(200);
        assertThat(erased.text("message")).isEqualTo("Compte supprimé avec succès.");
        assertThat(customer.get(PROFILE).status()).isEqualTo(401);
        gone();
        server.context().getBean(Erasures.class).erase(id, Grounds.OTHER, RITA);
        assertThat(files()).isZero();
        assertThat(cases()).isZero();
        assertThat(server.count(
                        "select count(*) from act_hi_procinst where business_key_ = ?"
                                + " and proc_def_key_ in ('customer-kyc', 'identity-verification')",
                        id.toString()))
                .isZero();
        assertThat(server.count("select count(*) from notification where person_id = ?", id))
                .isZero();
        assertThat(audited("customer.erased")).isEqualTo(1);
        assertNothingPersonal();
        assertThat(login().status()).isEqualTo(401);
        assertThat(customer.register().status()).isEqualTo(201);
    }

    @Test
    @DisplayName("XA-20 an account that is never activated is erased after some time, with its messages")
    void isSwept(CapturedOutput console) {
        var idle = new XamilaCustomer(server.port(), console);
        id = UUID.fromString(idle.register().text("user_id"));
        server.database()
                .sql("update customer_account set opened_at = opened_at - interval '8 days' where id = ?")
                .param(id)
                .update();
        ReflectionTestUtils.invokeMethod(server.context().getBean("customerSweep"), "sweep");
        gone();
        assertThat(audited("customer.erased")).isEqualTo(1);
        assertThat(idle.register().status()).isEqualTo(201);
    }

    private void gone() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> server.count("select count(*) from customer_account where id = ?", id) == 0);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        server.count("select count(*) from act_ru_execution where business_key_ = ?", id.toString())
                                == 0);
    }

    /** Looks at every row of every table, the bytes of binary columns included. */
    private void assertNothingPersonal() {
        var tables = server.database()
                .sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(60);
        for (var table : tables) {
            var rows = server.database()
                    .sql("select row_to_json(each)::text from \"%s\" each".formatted(table))
                    .query(String.class)
                    .list();
            assertThat(rows).as(table).noneMatch(this::isPersonal);
        }
    }

    private boolean isPersonal(String row) {
        return PERSONAL.matcher(row).find()
                || row.contains(customer.email())
                || row.contains(customer.phone())
                || row.contains(HexFormat.of().formatHex(customer.email().getBytes(StandardCharsets.UTF_8)));
    }

    /** Approved by a reviewer; the case waits for its expiry. */
    private void approve() {
        var task = underReview();
        server.database()
                .sql("insert into customer_review values (?, ?, 'rita', 'APPROVE', 'OTHER', now())")
                .params(task, id)
                .update();
        server.context().getBean(TaskService.class).complete(task);
        assertThat(status()).isEqualTo("APPROVED");
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> job("ReminderDue") != null);
    }

    /** The task of a case that nobody verified automatically. */
    private String underReview() {
        for (var type : new String[] {"IDENTITY_FRONT", "SELFIE", "PROOF_OF_ADDRESS"}) upload(type);
        server.database()
                .sql("update customer_profile set status = 'UNDER_REVIEW', submitted_at = now() where account_id = ?")
                .param(id)
                .update();
        server.context()
                .getBean(RuntimeService.class)
                .startProcessInstanceByKey("customer-kyc", id.toString(), Map.of("automaticVerification", false));
        return task().getId();
    }

    private Task task() {
        return server.context()
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
    }

    private @Nullable Job job(String activity) {
        var instance = server.context()
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString(), "customer-kyc")
                .singleResult();
        return jobs().createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(activity)
                .singleResult();
    }

    private void execute(String activity) {
        jobs().executeJob(Objects.requireNonNull(job(activity)).getId());
    }

    private ManagementService jobs() {
        return server.context().getBean(ManagementService.class);
    }

    private void submit() {
        for (var type : new String[] {"IDENTITY_FRONT", "SELFIE", "PROOF_OF_ADDRESS"})
            assertThat(upload(type).status()).isEqualTo(201);
        assertThat(customer.post(SUBMIT, "{}").status()).isEqualTo(200);
    }

    private Answer upload(String type) {
        return customer.upload(
                UPLOAD, new Form().text("document_type", type).file("file", Picture.blank(640, 400, Color.GRAY)));
    }

    private Answer login() {
        return customer.login(customer.email(), XamilaCustomer.PASSWORD);
    }

    private String status() {
        return customer.get("/api/customer/kyc/status/")
                .body()
                .at("/kyc_profile/kyc_status")
                .asText();
    }

    private int cases() {
        return server.count(
                "select count(*) from act_ru_execution execution join act_re_procdef process"
                        + " on process.id_ = execution.proc_def_id_ where business_key_ = ? and key_ = 'customer-kyc'",
                id.toString());
    }

    private long files() {
        try (var stored = server.store().list()) {
            return stored.filter(file -> file.key().path().startsWith(id + "/")).count();
        }
    }

    private int audited(String action) {
        return server.count("select count(*) from audit_entry where subject = ? and action = ?", id, action);
    }

    private static void told(CapturedOutput console, String... lines) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(console.getOut()).contains(lines));
    }
}
