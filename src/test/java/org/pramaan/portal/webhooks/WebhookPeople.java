package org.pramaan.portal.webhooks;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Invitations;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Password;
import org.pramaan.account.Person;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.client.TestClients;
import org.pramaan.compliance.Actor;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.session.SessionKeys;
import org.pramaan.web.Visitor;
import org.pramaan.webhook.EndpointChoice;
import org.pramaan.webhook.Raised;
import org.pramaan.webhook.WebhookEndpoints;
import org.pramaan.webhook.Webhooks;
import org.springframework.context.ApplicationContext;

/** A client of its own, whose members sign in to the portal, and what happens to its sessions. */
record WebhookPeople(ApplicationContext context, ClientProfile client, String key) {

    static final String PASSWORD = "four words of a member";

    private static final Actor ACTOR = Actor.door("test");

    static WebhookPeople of(ApplicationContext context) {
        var client = TestClients.register(context.getBean(Clients.class), "Himal Bank");
        return new WebhookPeople(
                context,
                client,
                context.getBean(ApiKeys.class).issue(client.id()).plain());
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** @return the e-mail address with which they sign in */
    String member(MemberRole role) {
        var invitations = context.getBean(Invitations.class);
        var email = "%s@%s.example".formatted(role.name().toLowerCase(Locale.ROOT), client.slug());
        var issued = invitations.invite(client.id(), new Person("Mira", new EmailAddress(email)), role, ACTOR);
        invitations.accept(issued.token(), new Password(PASSWORD));
        return email;
    }

    PortalVisitor signedIn(MemberRole role) {
        var visitor = new PortalVisitor(port());
        HttpResponse<String> answer = visitor.signIn(member(role), PASSWORD);
        if (answer.statusCode() != 302) throw new IllegalStateException("Not signed in");
        return visitor;
    }

    UUID endpoint(String url, String description) {
        var choice = new EndpointChoice(url, Set.of(), description, true);
        return context.getBean(WebhookEndpoints.class)
                .add(client.id(), choice, null, ACTOR)
                .endpoint()
                .id();
    }

    /** Opens a session and lets the client hear of it; the process makes the attempts. */
    String raise(String customer) {
        var session = open(customer);
        var cipher = context.getBean(SessionKeys.class).find(session).orElseThrow();
        var raised = new Raised(client.id(), session, "kyc.status_changed", "1", Map.of("externalUserId", customer));
        return context.getBean(Webhooks.class).raise(raised, cipher);
    }

    private UUID open(String customer) {
        var answer = new Visitor(port())
                .postJson("/api/v1/kyc/initiate", "{\"externalUserId\":\"" + customer + "\"}", "X-API-Key", key);
        return UUID.fromString(answer.body().replaceAll(".*\"kycSessionId\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
    }
}
