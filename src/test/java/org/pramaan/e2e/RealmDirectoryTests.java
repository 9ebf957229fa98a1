package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.customer.Contact;
import org.pramaan.customer.CustomerDirectory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@PramaanKeycloakTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("DK-01 A user of the customers' realm")
class RealmDirectoryTests {

    private final RunningServer server;
    private final CustomerDirectory directory;
    private final TransactionTemplate transactions;
    private final CustomersRealm keycloak = new CustomersRealm();
    private XamilaCustomer jean;

    RealmDirectoryTests(
            @Autowired ApplicationContext context,
            @Autowired CustomerDirectory directory,
            @Autowired TransactionTemplate transactions) {
        server = new RunningServer(context);
        this.directory = directory;
        this.transactions = transactions;
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        jean = new XamilaCustomer(server.port(), console);
    }

    @AfterEach
    void leave() {
        keycloak.close();
    }

    @Test
    @DisplayName("XA-08 who is disabled has no session left and gets no token; enabled again, they sign in")
    void disables() {
        var id = id(jean.enter());
        var entered = jean.login(jean.email(), XamilaCustomer.PASSWORD);
        assertThat(keycloak.sessions(jean.email())).isEqualTo(1);
        directory.disable(id);
        directory.disable(id);
        assertThat(keycloak.sessions(jean.email())).isZero();
        assertThat(directory.admits(id)).isFalse();
        assertThat(jean.post("/api/auth/refresh", Map.of("refresh_token", entered.text("refresh_token")))
                        .status())
                .isEqualTo(401);
        assertThat(jean.login(jean.email(), XamilaCustomer.PASSWORD).status()).isEqualTo(403);
        assertThat(jean.login(jean.email(), "une-autre-phrase").status()).isEqualTo(401);
        directory.enable(id);
        assertThat(directory.admits(id)).isTrue();
        assertThat(jean.login(jean.email(), XamilaCustomer.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("XA-05 who is closed here gets no token and no session of the realm, even where it would give one")
    void closedHere() {
        var id = id(jean.enter());
        var entered = jean.login(jean.email(), XamilaCustomer.PASSWORD);
        server.database()
                .sql("update customer_account set state = 'DISABLED' where id = ?")
                .param(id)
                .update();
        jean.use(entered.text("access_token"));
        assertThat(jean.get("/api/customer/kyc/profile/").status()).isEqualTo(401);
        assertThat(jean.login(jean.email(), XamilaCustomer.PASSWORD).status()).isEqualTo(403);
        assertThat(jean.post("/api/auth/refresh", Map.of("refresh_token", entered.text("refresh_token")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("who is erased is gone, and whoever is not there is erased, enabled and disabled without a word")
    void erases() {
        var id = id(jean.enter());
        directory.erase(id);
        assertThat(keycloak.find(jean.email())).isEmpty();
        assertThatCode(() -> {
                    directory.erase(id);
                    directory.disable(id);
                    directory.enable(id);
                    directory.erase(UUID.randomUUID());
                })
                .doesNotThrowAnyException();
        assertThat(directory.admits(id)).isFalse();
        assertThat(jean.login(jean.email(), XamilaCustomer.PASSWORD).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("XA-20 goes again if the account does not come to be")
    void rollsBack() {
        var contact = new Contact(jean.email(), jean.phone(), "Jean", "Dupont");
        transactions.executeWithoutResult(transaction -> {
            directory.enrol(UUID.randomUUID(), contact, XamilaCustomer.PASSWORD);
            assertThat(keycloak.find(jean.email())).isPresent();
            transaction.setRollbackOnly();
        });
        assertThat(keycloak.find(jean.email())).isEmpty();
        assertThat(server.count("select count(*) from realm_enrolment")).isZero();
    }

    @Test
    @DisplayName("XA-04 XA-20 makes room for whoever owns the e-mail, if it was not activated in time")
    void makesRoom() {
        var first = UUID.fromString(jean.register().text("user_id"));
        server.database()
                .sql("update customer_account set opened_at = opened_at - interval '2 hours' where id = ?")
                .param(first)
                .update();
        var second = jean.post("/api/customer/auth/register/", jean.registration());
        assertThat(second.status()).as(second.response().body()).isEqualTo(201);
        assertThat(keycloak.find(jean.email()).orElseThrow().getAttributes().get("account"))
                .containsExactly(second.text("user_id"));
        assertThat(jean.verify(first.toString(), "111111", "111111").status()).isEqualTo(400);
    }

    private static UUID id(Answer entered) {
        return UUID.fromString(entered.body().path("user").path("id").asText());
    }
}
