package org.pramaan.process.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Invitations;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Password;
import org.pramaan.account.Person;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.EmptyDatabase;
import org.pramaan.process.delivery.OwnerMailSlice.Outbox;
import org.pramaan.webhook.EndpointChoice;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.AutoConfigureDataJpa;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = OwnerMailSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "pramaan.webhook.allowed-private-hosts=localhost")
@AutoConfigureDataJpa
@ContextConfiguration(initializers = EmptyDatabase.class)
class OwnerMailTest {

    private static final Actor ACTOR = Actor.door("test");

    @Autowired
    Clients clients;

    @Autowired
    Invitations invitations;

    @Autowired
    WebhookEndpoints endpoints;

    @Autowired
    Owners owners;

    @Autowired
    OwnerMail mail;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    private UUID client;
    private UUID owner;

    @BeforeEach
    void aClientWithAnOwner() {
        outbox.open();
        client = TestClients.register(clients, "Himal Bank").id();
        owner = member("owner@himal.example", MemberRole.OWNER);
    }

    @Test
    @DisplayName("BS-03 an owner reads which webhook was switched off and why, without the secret in its query")
    void tells() {
        mail.send(client, disabled(client, "GONE"), owner);
        assertThat(outbox.mails()).singleElement().satisfies(sent -> {
            assertThat(sent.address()).isEqualTo("owner@himal.example");
            assertThat(sent.subject()).isEqualTo("A webhook was switched off");
            assertThat(sent.body())
                    .contains("Himal Bank", "http://localhost/hooks\n", "answered 410")
                    .doesNotContain("hush");
        });
        assertThat(audited()).endsWith("notification.sent");
    }

    @Test
    @DisplayName("BS-03 a webhook for test data is that of its client's owners")
    void sandbox() {
        var sandbox = clients.sandboxOf(client).id();
        mail.send(sandbox, disabled(sandbox, "FAILING"), owner);
        assertThat(outbox.mails())
                .singleElement()
                .satisfies(sent -> assertThat(sent.body()).contains("for test data", "for days"));
    }

    @Test
    @DisplayName("BS-03 owners who have joined are told, and nobody else")
    void owners() {
        member("developer@himal.example", MemberRole.DEVELOPER);
        var invited = new Person("Invited", new EmailAddress("invited@himal.example"));
        invitations.invite(client, invited, MemberRole.OWNER, ACTOR);
        assertThat(owners.of(client)).isEqualTo(List.of(owner));
    }

    @Test
    @DisplayName("BS-03 where no mail is configured the audit trail says so")
    void noMail() {
        outbox.close();
        mail.send(client, disabled(client, "GONE"), owner);
        assertThat(outbox.mails()).isEmpty();
        assertThat(audited()).endsWith("webhook.owner_not_mailed");
    }

    @Test
    @DisplayName("BS-03 nobody is told of what is over: the webhook enabled or deleted, the owner gone")
    void over() {
        var endpoint = disabled(client, "GONE");
        mail.send(client, endpoint, UUID.randomUUID());
        endpoints.change(client, endpoint, choice(), ACTOR);
        mail.send(client, endpoint, owner);
        endpoints.delete(client, endpoint, ACTOR);
        mail.send(client, endpoint, owner);
        assertThat(outbox.mails()).isEmpty();
    }

    private UUID disabled(UUID whose, String reason) {
        var id = endpoints.add(whose, choice(), null, ACTOR).endpoint().id();
        jdbc.sql("update webhook_endpoint set disabled_at = now(), disabled_reason = ? where id = ?")
                .params(reason, id)
                .update();
        return id;
    }

    private static EndpointChoice choice() {
        return new EndpointChoice("http://localhost/hooks?token=hush", Set.of(), null, true);
    }

    private UUID member(String email, MemberRole role) {
        var issued = invitations.invite(client, new Person("Somebody", new EmailAddress(email)), role, ACTOR);
        invitations.accept(issued.token(), new Password("a password of twelve"));
        return issued.memberId();
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where client_id = ? order by sequence")
                .param(client)
                .query(String.class)
                .list();
    }
}
