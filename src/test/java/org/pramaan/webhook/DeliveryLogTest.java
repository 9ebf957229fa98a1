package org.pramaan.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookModuleTest
class DeliveryLogTest {

    private static final DeliveryFilter ALL = new DeliveryFilter(null, null, null);

    @Autowired
    WebhookScene scene;

    @Autowired
    DeliveryLog log;

    @Autowired
    PlayedSessions sessions;

    private UUID client;
    private UUID one;
    private UUID other;

    @BeforeEach
    void aClientWithTwoEndpoints() {
        client = scene.client();
        one = scene.endpoint(client, "http://localhost/one");
        other = scene.endpoint(client, "http://localhost/other", "kyc.documents_uploaded");
    }

    @Test
    @DisplayName("BS-03 the log goes page by page, newest first")
    void pages() {
        var oldest = scene.raise(client);
        scene.raise(client);
        scene.raise(client);
        var first = log.page(client, ALL, 0, 2);
        var second = log.page(client, ALL, 1, 2);
        assertThat(first.deliveries()).hasSize(2);
        assertThat(first.more()).isTrue();
        assertThat(second.deliveries()).extracting(LoggedDelivery::eventId).containsExactly(oldest);
        assertThat(second.more()).isFalse();
        assertThat(log.page(client, ALL, 2, 2).deliveries()).isEmpty();
    }

    @Test
    @DisplayName("BS-03 the log can be narrowed to an endpoint, a state and an event")
    void filters() {
        scene.raise(client);
        scene.raise(client, sessions.open(), "kyc.documents_uploaded");
        assertThat(page(new DeliveryFilter(other, null, null))).isEqualTo(1);
        assertThat(page(new DeliveryFilter(one, null, null))).isEqualTo(2);
        assertThat(page(new DeliveryFilter(null, null, "kyc.documents_uploaded")))
                .isEqualTo(2);
        assertThat(page(new DeliveryFilter(one, DeliveryState.PENDING, "kyc.status_changed")))
                .isEqualTo(1);
        assertThat(page(new DeliveryFilter(null, DeliveryState.DELIVERED, null)))
                .isZero();
    }

    @Test
    @DisplayName("BS-03 an event that nobody could have raised is found nowhere")
    void oddEvent() {
        scene.raise(client);
        assertThat(page(new DeliveryFilter(null, null, "kyc.\0"))).isZero();
    }

    @Test
    @DisplayName("EN-04 a client's log knows no other client's deliveries")
    void wall() {
        scene.raise(client);
        var stranger = scene.client();
        assertThat(log.page(stranger, ALL, 0, 10).deliveries()).isEmpty();
        assertThat(log.page(stranger, new DeliveryFilter(one, null, null), 0, 10)
                        .deliveries())
                .isEmpty();
    }

    private int page(DeliveryFilter filter) {
        return log.page(client, filter, 0, 10).deliveries().size();
    }
}
