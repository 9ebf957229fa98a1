package org.pramaan.thirdfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.compliance.Actor;
import org.pramaan.session.SessionView;
import org.pramaan.session.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

@PramaanTest
@DisplayName("The body of a callback")
class FullCallbackTests {

    private static final HostedRequest REQUEST = new HostedRequest(
            "9888888888",
            "Dhiraj Chapagain",
            "Dhiraj Chapagain",
            "dhiraj",
            URI.create("https://yourwebhook.comma/281f1268"),
            null);

    @Autowired
    Clients clients;

    @Autowired
    ThirdFactorTenants tenants;

    @Autowired
    TenantTable table;

    @Autowired
    TenantOpenings openings;

    @Autowired
    Sessions sessions;

    @Autowired
    RequestTable requests;

    @Autowired
    TenantReceivers receivers;

    @Autowired
    DetectionLog log;

    private SessionView session;
    private IssuedTenant tenant;

    @BeforeEach
    void open() {
        var client = TestClients.register(clients, "Org Name").id();
        tenant = tenants.issue(client, Actor.door("tests"));
        session = sessions.require(openings.open(table.of(client).orElseThrow(), REQUEST.identifier()));
    }

    @Test
    @DisplayName("TF-11 holds the printed log alone, and behind a flag the keys of later documents of which we know")
    void tellsMore() {
        assertThat(body(false).of(session, REQUEST)).containsOnlyKeys("documentDetectionLog");
        assertThat(body(true).of(session, REQUEST))
                .containsEntry("session", session.id().toString())
                .containsEntry("identifier", "9888888888")
                .containsEntry("label", "Dhiraj Chapagain")
                .containsEntry("secondary_label", "dhiraj")
                .containsEntry("is_verified", false)
                .containsEntry("percentage_match", null)
                .containsEntry("started_at", CallbackTime.of(session.openedAt()))
                .containsKeys("completed_at", "faceDetectionLog");
    }

    @Test
    @DisplayName("TF-11 CF-31 goes where the session's own token said, signed with its own tenant's secret")
    void knowsItsReceiver() {
        assertThat(receivers.find(session.id())).isEmpty();
        requests.keep(new HostedSession(session.id(), session.clientId(), REQUEST));
        assertThat(receivers.find(session.id())).hasValueSatisfying(receiver -> {
            assertThat(receiver.url()).isEqualTo(REQUEST.callback());
            assertThat(receiver.secrets()).containsExactly(tenant.secret());
            assertThat(receiver.toString()).doesNotContain("yourwebhook").doesNotContain(tenant.secret());
        });
        assertThat(receivers.find(UUID.randomUUID())).isEmpty();
    }

    private CallbackBody body(boolean full) {
        return new CallbackBody(log, new HostedFlowSettings(Duration.ZERO, null, Duration.ZERO, full));
    }
}
