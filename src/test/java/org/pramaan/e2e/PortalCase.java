package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.time.Duration;
import java.util.stream.Stream;
import org.pramaan.PramaanTest;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.document.DocumentKind;
import org.pramaan.portal.PortalVisitor;
import org.springframework.context.ApplicationContext;

/** The demo client's owner in the portal, and its sandbox through the API. */
final class PortalCase {

    static final String OWNER = "owner@demo.example";
    static final String PASSWORD = "owner of the demo";
    private static final Picture BLANK = Picture.blank(400, 300, Color.LIGHT_GRAY);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningServer server;
    private final ClientProfile twin;
    private final KycClient sandbox;

    PortalCase(ApplicationContext context) {
        server = new RunningServer(context);
        var clients = context.getBean(Clients.class);
        twin = clients.sandboxOf(clients.find(new Slug("demo")).orElseThrow().id());
        clients.agree(twin.id(), twin.terms().withRequestsPerMinute(100_000));
        var keys = context.getBean(ApiKeys.class);
        keys.keysOf(twin.id()).forEach(key -> keys.revoke(twin.id(), key.id()));
        sandbox =
                new KycClient(server.port(), twin.slug(), keys.issue(twin.id()).plain());
    }

    KycClient sandbox() {
        return sandbox;
    }

    ClientProfile twin() {
        return twin;
    }

    KycClient live() {
        return new KycClient(server.port(), "demo", PramaanTest.API_KEY);
    }

    /** A session of the sandbox that has come to the status. */
    String session(String user, String status) {
        var session = sandbox.open(user);
        Stream.of(DocumentKind.values()).forEach(kind -> sandbox.upload(kind, user, BLANK));
        await().atMost(PATIENCE)
                .until(() -> sandbox.status(session).text("status").equals(status));
        return session;
    }

    /** The owner, signed in and looking at test data. */
    PortalVisitor owner() {
        var visitor = new PortalVisitor(server.port());
        visitor.signIn(OWNER, PASSWORD);
        visitor.post("/portal", "/portal/mode", "test", "true");
        assertThat(visitor.get("/portal").body()).contains("Test data");
        return visitor;
    }

    int audited(String action, String session) {
        return server.count(
                "select count(*) from audit_entry where action = ? and subject = ?::uuid and actor like 'MEMBER:%'",
                action, session);
    }
}
