package org.pramaan.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;
import org.pramaan.platform.SteppingClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays what surrounds the module: clients come, endpoints are set, events happen, the process makes its attempts. */
@TestComponent
class WebhookScene {

    static final Actor ACTOR = Actor.door("test");

    private static final RetrySchedule SCHEDULE = RetrySchedule.parse("PT5S,PT5M");

    private final Clients clients;
    private final WebhookEndpoints endpoints;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final LogTable log;
    private final PlayedSessions sessions;
    private final SteppingClock clock;
    private final JdbcClient jdbc;

    WebhookScene(
            Clients clients,
            WebhookEndpoints endpoints,
            Webhooks webhooks,
            Deliveries deliveries,
            LogTable log,
            PlayedSessions sessions,
            SteppingClock clock,
            JdbcClient jdbc) {
        this.clients = clients;
        this.endpoints = endpoints;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.log = log;
        this.sessions = sessions;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    UUID client() {
        var slug = new Slug("s" + UUID.randomUUID().toString().substring(0, 8));
        return clients.register(slug, "A client").id();
    }

    UUID endpoint(UUID client, String url, String... events) {
        var choice = new EndpointChoice(url, Set.of(events), null, true);
        return endpoints.add(client, choice, null, ACTOR).endpoint().id();
    }

    /** @return its id */
    String raise(UUID client, UUID session, String event) {
        clock.forward(Duration.ofMillis(1));
        var raised = new Raised(
                client, session, event, UUID.randomUUID().toString(), Map.of("externalUserId", "customer-456"));
        return webhooks.raise(raised, sessions.find(session).orElseThrow());
    }

    String raise(UUID client) {
        return raise(client, sessions.open(), "kyc.status_changed");
    }

    List<LoggedDelivery> deliveriesOf(UUID client, String event) {
        return log.ofEvents(client, List.of(event));
    }

    DeliveryOutcome attempt(LoggedDelivery delivery) {
        return attempt(delivery.id());
    }

    DeliveryOutcome attempt(String delivery) {
        return deliveries.attempt(delivery, SCHEDULE, Duration.ofSeconds(10));
    }

    /** The actions in the client's audit trail, first to last. */
    List<String> audited(UUID client) {
        return jdbc.sql("select action from audit_entry where client_id = ? order by sequence")
                .param(client)
                .query(String.class)
                .list();
    }
}
