package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.process.Chromium;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("On the pages for customers staff")
class CustomerPagesTests {

    private static final String LIST = "/admin/customers";
    private static final String OFFICER = "carla";
    private static final String PASSWORD = "a compliance officer's password";

    private final RunningServer server;
    private XamilaCustomer customer;
    private PortalVisitor officer;
    private String id;

    CustomerPagesTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        ensureOfficer(context.getBean(IdentityService.class));
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        customer = new XamilaCustomer(server.port(), console);
        customer.enter();
        id = customer.post("/api/customer/kyc/profile/create/", XamilaProfileTests.example())
                .text("user");
        officer = new PortalVisitor(server.port());
        officer.post("/login", "/login", "username", OFFICER, "password", PASSWORD);
    }

    @Test
    @DisplayName("XA-06 find a customer by e-mail address or id, and nothing personal stands in an address or the list")
    void find() {
        var byEmail =
                officer.post(LIST, LIST + "/search", "sought", customer.email().toUpperCase(Locale.ROOT));
        assertThat(PortalVisitor.location(byEmail)).endsWith(LIST + "/" + id);
        assertThat(PortalVisitor.location(officer.post(LIST, LIST + "/search", "sought", " " + id + " ")))
                .endsWith(LIST + "/" + id);
        assertThat(officer.get(LIST + "?status=PENDING&page=1").body())
                .contains(id)
                .doesNotContain(customer.email(), "Dupont");
        assertThat(officer.get(LIST + "?status=REJECTED").body()).doesNotContain(id);
        officer.post(LIST, LIST + "/search", "sought", "nobody@example.com");
        assertThat(officer.get(LIST).body()).contains("No customer has this e-mail address or id.");
        officer.post(LIST, LIST + "/search", "sought", "0f5f2f8e-6f6c-4b8f-9a51-000000000000");
        assertThat(officer.get(LIST).body()).contains("No customer has this e-mail address or id.");
    }

    @Test
    @DisplayName("XA-06 that they saw a customer stands in the audit trail")
    void areAudited() {
        assertThat(officer.get(page()).body())
                .contains(customer.email(), customer.phone(), "Jean Dupont", "Customer registered", "Profile created");
        assertThat(audited("customer.viewed", OFFICER)).isEqualTo(1);
        assertThat(officer.get(page()).body()).contains("Customer viewed");
    }

    @Test
    @DisplayName("XA-08 suspend and reinstate, close and open again, each with grounds, confirmed and audited")
    void takeMeasures() {
        assertThat(officer.post(page(), page() + "/suspend", "grounds", "OTHER").statusCode())
                .isEqualTo(400);
        assertThat(officer.post(page(), page() + "/suspend", "grounds", "NEVER_ACTIVATED", "confirmed", "true")
                        .statusCode())
                .isEqualTo(400);
        assertThat(officer.postWithoutToken(page() + "/suspend", "grounds=OTHER&confirmed=true")
                        .statusCode())
                .isEqualTo(403);
        measure("suspend");
        assertThat(officer.get(page()).body()).contains("The customer is suspended.", ">Suspended<");
        officer.post(page(), page() + "/reinstate");
        assertThat(officer.get(page()).body()).contains("The customer is reinstated.", ">Pending<");
        measure("close");
        assertThat(officer.get(page()).body()).contains("The account is closed.", "Account closed");
        measure("close");
        assertThat(officer.get(page()).body()).contains("Only an active account can be closed.");
        officer.post(page(), page() + "/reopen");
        assertThat(officer.get(page()).body()).contains("The account is open again.");
        officer.post(page(), page() + "/reopen");
        assertThat(officer.get(page()).body()).contains("The account is not closed.");
        for (var action :
                new String[] {"profile.suspended", "profile.reinstated", "customer.closed", "customer.reopened"})
            assertThat(audited(action, OFFICER)).as(action).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-05 erase a customer, whom they then find no more")
    void erase() {
        measure("erase");
        assertThat(officer.get(LIST).body()).contains("The customer is being erased.");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(page()).statusCode() == 404);
        assertThat(audited("customer.erasure_begun", OFFICER)).isEqualTo(1);
    }

    @Test
    @DisplayName("XA-05 see who is being erased, and can do nothing about it")
    void seeErasure() {
        server.database()
                .sql("update customer_account set state = 'ERASING' where id = ?::uuid")
                .param(id)
                .update();
        assertThat(officer.get(page()).body())
                .contains("Being erased")
                .doesNotContain("Open it again", "Close the account", "<summary>", "Measures");
        for (var measure : new String[] {"suspend", "close", "erase"})
            assertThat(officer.post(LIST, page() + "/" + measure, "grounds", "OTHER", "confirmed", "true")
                            .statusCode())
                    .as(measure)
                    .isEqualTo(409);
        assertThat(officer.post(LIST, page() + "/reopen").statusCode()).isEqualTo(409);
        assertThat(officer.get(LIST).body()).contains("Being erased");
    }

    @Test
    @DisplayName("XA-08 cannot suspend who has no profile yet, and are told what they can do")
    void cannotSuspendNobody(CapturedOutput console) {
        var newcomer = new XamilaCustomer(server.port(), console);
        newcomer.enter();
        id = server.database()
                .sql("select id::text from customer_account order by opened_at desc limit 1")
                .query(String.class)
                .single();
        measure("suspend");
        assertThat(officer.get(page()).body()).contains("close the account instead", "No profile yet");
    }

    @Test
    @DisplayName("XA-13 see the figures that the gauges tell")
    void seeFigures() {
        var page = officer.get(LIST + "/figures").body();
        var registry = server.context().getBean(MeterRegistry.class);
        double rate =
                registry.get("pramaan.customer.kyc.completion.rate").gauge().value();
        double pending = registry.get("pramaan.customer.kyc.profiles")
                .tag("status", "PENDING")
                .gauge()
                .value();
        assertThat(page)
                .contains("%.1f %%".formatted(100 * rate), "<td>%d</td>".formatted((long) pending))
                .contains("90 to 100", "Approval rate by provider");
    }

    @Test
    @DisplayName("CF-28 are compliance or administrators: compliance sees no clients, reviewers none of it")
    void areFew() {
        assertThat(officer.get("/admin/clients").statusCode()).isEqualTo(403);
        assertThat(officer.get(LIST).body()).doesNotContain("/admin/clients");
        var admin = new PortalVisitor(server.port());
        admin.post("/login", "/login", "username", "admin", "password", PramaanTest.ADMIN_PASSWORD);
        assertThat(admin.get(LIST).body()).contains("/admin/clients", id);
        assertThat(admin.get("/admin/clients").body()).contains("/admin/customers");
    }

    @Test
    @DisplayName("XA-08 XA-13 find their way on a phone and on a desk; axe-core finds no serious fault")
    void work() throws IOException, InterruptedException {
        Chromium.require();
        Chromium.run(
                "customers.mjs",
                "http://localhost:" + server.port(),
                OFFICER,
                PASSWORD,
                customer.email(),
                "target/screenshots");
    }

    private void measure(String name) {
        officer.post(page(), page() + "/" + name, "grounds", "CUSTOMER_REQUEST", "confirmed", "true");
    }

    private String page() {
        return LIST + "/" + id;
    }

    private int audited(String action, String staff) {
        return server.count(
                "select count(*) from audit_entry where subject = ?::uuid and action = ? and actor = ?",
                id,
                action,
                "STAFF:" + staff);
    }

    private static void ensureOfficer(IdentityService identities) {
        if (identities.createUserQuery().userId(OFFICER).count() > 0) return;
        var user = identities.newUser(OFFICER);
        user.setPassword(PASSWORD);
        identities.saveUser(user);
        identities.createMembership(OFFICER, "kyc-compliance");
    }
}
