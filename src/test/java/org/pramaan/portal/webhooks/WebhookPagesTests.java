package org.pramaan.portal.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.account.MemberRole;
import org.pramaan.portal.PortalVisitor;
import org.pramaan.process.Chromium;
import org.pramaan.webhook.ClientServer;
import org.pramaan.webhook.DeliveryFilter;
import org.pramaan.webhook.DeliveryLog;
import org.pramaan.webhook.DeliveryState;
import org.pramaan.webhook.EndpointStatus;
import org.pramaan.webhook.LoggedDelivery;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The portal's webhooks")
class WebhookPagesTests {

    private static final String LIST = "/portal/webhooks";
    private static final String HOSTILE = "<script>document.title='taken'</script><img src=x onerror=alert(1)>";

    private final WebhookPeople people;
    private final ApplicationContext context;
    private final ClientServer receiver = new ClientServer();

    WebhookPagesTests(@Autowired ApplicationContext context) {
        this.context = context;
        people = WebhookPeople.of(context);
    }

    private PortalVisitor owner;

    @BeforeEach
    void signIn() {
        owner = people.signedIn(MemberRole.OWNER);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    @DisplayName("EN-60 an owner adds a webhook, sees its secret once, changes, tests and deletes it")
    void lives() {
        var page = added(receiver.url());
        assertThat(owner.get(page).body()).contains("whsec_", "The webhook is added");
        assertThat(owner.get(page).body()).doesNotContain("whsec_");
        var change =
                owner.post(page, page, "url", receiver.url(), "events", "kyc.status_changed", "description", "Ledger");
        assertThat(PortalVisitor.location(change)).endsWith(page);
        assertThat(endpoints()).singleElement().satisfies(endpoint -> {
            assertThat(endpoint.events()).containsExactly("kyc.status_changed");
            assertThat(endpoint.description()).isEqualTo("Ledger");
            assertThat(endpoint.disabledReason()).isEqualTo("BY_CLIENT");
        });
        owner.post(page, page + "/secret");
        assertThat(owner.get(page).body()).contains("whsec_", "former secret signs as well");
        receiver.says(503, HOSTILE);
        owner.post(page, page + "/test");
        assertThat(owner.get(page).body())
                .contains("Not heard: HTTP 503", "&lt;script&gt;")
                .doesNotContain("<script>doc");
        owner.post(page, page + "/delete");
        assertThat(endpoints()).isEmpty();
        assertThat(owner.get(LIST).body()).contains("The webhook is deleted", "There is no webhook yet");
    }

    @Test
    @DisplayName("EN-60 CF-29 what cannot be is said on the form, which keeps what was typed, but for the secret")
    void refuses() {
        var answer = owner.post(
                LIST + "/new", LIST, "url", "https://10.0.0.1/", "description", HOSTILE, "secret", "a secret typed in");
        assertThat(PortalVisitor.location(answer)).endsWith("/new");
        assertThat(owner.get(LIST + "/new").body())
                .contains("The webhook URL cannot be used", "https://10.0.0.1/", "&lt;script&gt;")
                .doesNotContain("<script>doc", "typed in");
        assertThat(endpoints()).isEmpty();
    }

    @Test
    @DisplayName("EN-66 BS-03 the log shows what was sent and answered as text, and sends it again")
    void shows() {
        receiver.says(200, HOSTILE);
        people.endpoint(receiver.url(), HOSTILE);
        people.raise("customer-456");
        var delivery = heard(1).get(0);
        assertThat(owner.get(LIST).body()).contains("&lt;script&gt;").doesNotContain("<script>doc");
        assertThat(owner.get(LIST + "/deliveries?state=DELIVERED").body())
                .contains("kyc.status_changed", "HTTP 200", "&lt;script&gt;")
                .doesNotContain("<script>doc", "customer-456");
        var page = LIST + "/deliveries/" + delivery.id();
        assertThat(owner.get(page).body())
                .contains("customer-456", delivery.eventId(), "X-Signature", "&lt;script&gt;")
                .doesNotContain("<script>doc");
        owner.post(page, page + "/replay");
        assertThat(heard(2)).extracting(LoggedDelivery::eventId).containsOnly(delivery.eventId());
        assertThat(owner.get(LIST + "/deliveries").body()).contains(">again<");
    }

    @Test
    @DisplayName("BS-03 a range of what was not heard is sent again")
    void range() {
        var endpoint = people.endpoint(receiver.url(), "Ledger");
        var page = LIST + "/" + endpoint;
        owner.post(page, page, "url", receiver.url()); // off
        people.raise("customer-456");
        owner.post(page, page, "url", receiver.url(), "enabled", "true");
        owner.post(page, page + "/replay", "from", "2020-01-01T00:00", "to", "2099-01-01T00:00", "failedOnly", "true");
        assertThat(owner.get(page).body()).contains("One event is on its way again");
        heard(1);
        owner.post(page, page + "/replay", "from", "2099-01-01T00:00", "to", "2020-01-01T00:00");
        assertThat(owner.get(page).body()).contains("The range ends before it begins");
    }

    @Test
    @DisplayName("A viewer sees webhooks and deliveries, finds no button and changes nothing")
    void viewer() {
        var endpoint = people.endpoint(receiver.url(), "Ledger");
        people.raise("customer-456");
        var delivery = heard(1).get(0);
        var viewer = people.signedIn(MemberRole.VIEWER);
        var pages = List.of(
                LIST,
                LIST + "/" + endpoint,
                LIST + "/new",
                LIST + "/deliveries",
                LIST + "/deliveries/" + delivery.id());
        assertThat(pages).allSatisfy(page -> {
            var answer = viewer.get(page);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().replaceAll("(?s)<header.*?</header>", ""))
                    .doesNotContain("Save</button>", "Add the webhook</button>", "Send", "Delete", ">Test<");
        });
        assertThat(changes(endpoint.toString(), delivery.id()))
                .allSatisfy(change -> assertThat(
                                viewer.post(LIST, change, "url", receiver.url()).statusCode())
                        .isEqualTo(403));
        assertThat(endpoints()).hasSize(1);
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    @DisplayName("EN-04 another client's webhook or delivery is as unknown as none, on every page and button")
    void wall() {
        var endpoint = people.endpoint(receiver.url(), "Ledger");
        people.raise("customer-456");
        var delivery = heard(1).get(0).id();
        var stranger = WebhookPeople.of(context).signedIn(MemberRole.OWNER);
        for (var foreign : List.of(
                List.of(endpoint.toString(), delivery),
                List.of(UUID.randomUUID().toString(), "dlv_none"))) {
            assertThat(Stream.of(LIST + "/" + foreign.get(0), LIST + "/deliveries/" + foreign.get(1)))
                    .allSatisfy(
                            page -> assertThat(stranger.get(page).statusCode()).isEqualTo(404));
            assertThat(changes(foreign.get(0), foreign.get(1)))
                    .allSatisfy(change -> assertThat(stranger.post(
                                            LIST,
                                            change,
                                            "url",
                                            receiver.url(),
                                            "from",
                                            "2020-01-01T00:00",
                                            "to",
                                            "2099-01-01T00:00")
                                    .statusCode())
                            .as(change)
                            .isEqualTo(404));
        }
        assertThat(stranger.get(LIST + "/deliveries?webhook=" + endpoint).body())
                .contains("Nothing was found");
        assertThat(endpoints()).hasSize(1);
        assertThat(receiver.heard()).hasSize(1);
    }

    @Test
    @DisplayName("EN-60 EN-66 in a browser, on a phone and on a desk, every page serves and axe-core has no complaint")
    void browser() throws Exception {
        Chromium.require();
        receiver.says(500, HOSTILE);
        people.endpoint(receiver.url(), HOSTILE);
        people.raise("customer-456");
        heard(1);
        try (var gone = new ClientServer().answers(410)) {
            people.endpoint(gone.url(), "Old ledger");
            people.raise("customer-789");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> endpoints().stream().anyMatch(one -> !one.enabled()));
        }
        Chromium.run(
                "portal-webhooks.mjs",
                "http://localhost:" + people.port(),
                "owner@" + people.client().slug() + ".example",
                WebhookPeople.PASSWORD,
                receiver.url(),
                "target/screenshots");
    }

    private static List<String> changes(String endpoint, String delivery) {
        var one = LIST + "/" + endpoint;
        return List.of(
                one,
                one + "/test",
                one + "/secret",
                one + "/replay",
                one + "/delete",
                LIST + "/deliveries/" + delivery + "/replay");
    }

    private String added(String url) {
        var answer = owner.post(LIST + "/new", LIST, "url", url, "enabled", "true");
        return PortalVisitor.location(answer).replaceFirst("^https?://[^/]+", "");
    }

    private List<EndpointStatus> endpoints() {
        return context.getBean(WebhookEndpoints.class).of(people.client().id());
    }

    /** The deliveries, newest first, once so many were heard. */
    private List<LoggedDelivery> heard(int count) {
        var filter = new DeliveryFilter(null, DeliveryState.DELIVERED, "kyc.status_changed");
        var log = context.getBean(DeliveryLog.class);
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> log.page(people.client().id(), filter, 0, 50).deliveries(),
                        found -> found.size() >= count);
    }
}
