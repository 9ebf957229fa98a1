package org.pramaan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.platform.Hmac;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.webhook.ClientServer;
import org.pramaan.webhook.DeliveryFilter;
import org.pramaan.webhook.DeliveryLog;
import org.pramaan.webhook.DeliveryOrigin;
import org.pramaan.webhook.DeliveryState;
import org.pramaan.webhook.WebhookAttempt;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("ThirdFactor's hosted flow")
class HostedFlowTests {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final String PERSON = "9888888888";
    private static final Picture BLANK = Picture.blank(400, 300, Color.LIGHT_GRAY);

    private final ApplicationContext context;
    private final RunningServer server;
    private final Specimens specimens;
    private final ClientServer receiver = new ClientServer();

    HostedFlowTests(@Autowired ApplicationContext context) {
        this.context = context;
        server = new RunningServer(context);
        specimens = server.specimens();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    @DisplayName(
            "TF-07 TF-11 a person is verified and the callback tells it as printed, signed, again until it is heard")
    void callsBack() {
        var tenant = ThirdFactorTenant.withCredits(context, 1);
        receiver.answers(500);
        askForUrl(tenant, PERSON);
        tenant.uploads(context).uploadAll(PERSON, specimens);
        await().atMost(PATIENCE).until(() -> receiver.heard().size() >= 2);

        var heard = receiver.heard();
        assertThat(heard.get(1).body()).isEqualTo(heard.get(0).body());
        assertThat(id(heard.get(1))).isEqualTo(id(heard.get(0)));
        assertThat(heard).allSatisfy(delivery -> assertGenuine(delivery, tenant));
        var log = log(json(heard.get(1)), true);
        assertThat(log).allSatisfy(entry -> assertIsPicture(entry.path("photo").asText()));
        assertTellsNumbers(log, specimens.identity());
        assertLogged(tenant);
    }

    @Test
    @DisplayName("TF-11 EN-43 somebody whom a reviewer rejects is told as not verified, and only then; no card is shown"
            + " that was never looked at")
    void tellsOfRejection() {
        var tenant = ThirdFactorTenant.sandbox(context, 1);
        askForUrl(tenant, "sandbox-rejected");
        var uploads = tenant.uploads(context);
        Stream.of(DocumentKind.values()).forEach(kind -> uploads.upload(kind, "sandbox-rejected", BLANK));
        await().atMost(PATIENCE).until(() -> !receiver.heard().isEmpty());
        assertThat(receiver.heard()).hasSize(1);
        var log = log(json(receiver.heard().get(0)), false);
        assertThat(log)
                .allSatisfy(entry -> assertThat(entry.path("photo").isNull()).isTrue());
        assertThat(log.path(1).path("document_number").asText()).isEqualTo("XXXX-XXXX-0000");
    }

    private void askForUrl(ThirdFactorTenant tenant, String person) {
        var jwt = tenant.asks(receiver.url()).with("identifier", person).signed();
        var answer =
                new GatewayClient(server.port()).json("/tfauth/get-kyc-url/", "{\"jwt_token\":\"%s\"}".formatted(jwt));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    }

    private static void assertGenuine(ClientServer.Heard heard, ThirdFactorTenant tenant) {
        var secret = tenant.issued().secret().getBytes(UTF_8);
        var signed = "%s.%s.%s"
                .formatted(id(heard), heard.headers().getFirst("webhook-timestamp"), new String(heard.body(), UTF_8));
        var signature = Base64.getEncoder().encodeToString(Hmac.sign(signed.getBytes(UTF_8), secret));
        assertThat(heard.headers().getFirst("webhook-signature")).isEqualTo("v1," + signature);
        assertThat(heard.headers().getFirst("X-Signature")).isEqualTo(Hmac.hex(heard.body(), secret));
        assertThat(heard.headers().getFirst("Content-Type")).isEqualTo("application/json");
    }

    /** The log, in the printed shape. */
    private static JsonNode log(JsonNode body, boolean verified) {
        assertThat(body.fieldNames()).toIterable().containsExactly("documentDetectionLog");
        var log = body.path("documentDetectionLog");
        assertThat(log).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.fieldNames())
                    .toIterable()
                    .containsExactly("created_at", "is_verified", "nationality", "document_number", "photo");
            assertThat(entry.path("created_at").asText())
                    .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00");
            assertThat(entry.path("is_verified")).isEqualTo(BooleanNode.valueOf(verified));
            assertThat(entry.path("nationality").asText()).isEqualTo("indian");
        });
        return log;
    }

    private static void assertTellsNumbers(JsonNode log, SpecimenIdentity person) {
        assertThat(log.path(0).path("document_number").asText()).isEqualTo(person.panNumber());
        assertThat(log.path(1).path("document_number").asText())
                .isEqualTo("XXXX-XXXX-" + person.aadhaarNumber().substring(8));
        assertThat(log.toString()).doesNotContain(person.aadhaarNumber());
    }

    private static void assertIsPicture(String dataUrl) {
        assertThat(dataUrl).startsWith("data:image/jpeg;base64,/9j/");
        var bytes = Base64.getDecoder().decode(dataUrl.substring(dataUrl.indexOf(',') + 1));
        try {
            assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isBetween(300, 1024);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void assertLogged(ThirdFactorTenant tenant) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var deliveries = context.getBean(DeliveryLog.class)
                    .page(tenant.clientId(), new DeliveryFilter(null, null, "thirdfactor.callback"), 0, 10)
                    .deliveries();
            assertThat(deliveries).hasSize(1).allSatisfy(delivery -> {
                assertThat(delivery.origin()).isEqualTo(DeliveryOrigin.CALLBACK);
                assertThat(delivery.state()).isEqualTo(DeliveryState.DELIVERED);
                assertThat(delivery.attempts())
                        .extracting(WebhookAttempt::status)
                        .containsExactly(500, 200);
            });
        });
    }

    private static String id(ClientServer.Heard heard) {
        return heard.headers().getFirst("webhook-id");
    }

    private static JsonNode json(ClientServer.Heard heard) {
        try {
            return new ObjectMapper().readTree(heard.body());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
