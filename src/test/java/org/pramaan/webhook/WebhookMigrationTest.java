package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class WebhookMigrationTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final UUID client = UUID.randomUUID();

    @Test
    @DisplayName("BS-03 what was configured, sent and on its way before there were several endpoints stays so")
    void carriesOver() {
        migrate("77");
        before();
        migrate("79");
        assertThat(jdbc.sql("select url from webhook_endpoint where client_id = ? and id is not null and events = '{}'")
                        .param(client)
                        .query(String.class)
                        .single())
                .isEqualTo("https://example.org/hooks");
        assertThat(jdbc.sql("""
                                select delivery.state from webhook_delivery delivery
                                join webhook_endpoint endpoint on endpoint.id = delivery.endpoint_id
                                where delivery.id = delivery.event_id order by delivery.id
                                """).query(String.class).list())
                .as("cases under way know their delivery by the event's id")
                .isEqualTo(List.of("PENDING", "DELIVERED"));
        assertThat(jdbc.sql("select delivery_id from webhook_attempt")
                        .query(String.class)
                        .single())
                .isEqualTo("evt_2");
        assertThat(jdbc.sql("select count(*) from webhook_event")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private void before() {
        jdbc.sql("""
                insert into client (id, slug, name, requests_per_minute, resume_open_session, notice_reused_photos,
                    event_id_style, require_liveness_challenge, data_key, created_at) values (?, 'old', 'Old', 100, false, true, 'PREFIXED', false, '', now())
                """).param(client).update();
        jdbc.sql(
                        "insert into webhook_endpoint (client_id, url, secret, configured_at) values (?, 'https://example.org/hooks', '', now())")
                .param(client)
                .update();
        List.of("PENDING", "DELIVERED", "NOT_SENT").forEach(this::event);
        jdbc.sql(
                        "insert into webhook_attempt (id, event_id, attempted_at, status, duration_ms) values (?, 'evt_2', now(), 200, 7)")
                .param(UUID.randomUUID())
                .update();
    }

    private void event(String state) {
        var number = jdbc.sql("select count(*) + 1 from webhook_event")
                .query(Integer.class)
                .single();
        jdbc.sql("""
                insert into webhook_event (id, client_id, session_id, event, occurrence, body, raised_at, state)
                values (?, ?, ?, 'kyc.status_changed', '1', '', now(), ?)
                """).params("evt_" + number, client, UUID.randomUUID(), state).update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database.dataSource())
                .target(version + "?")
                .load()
                .migrate();
    }
}
