package org.pramaan.decentro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.compliance.Agreement;
import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.compliance.Consents;
import org.pramaan.compliance.Notice;
import org.pramaan.platform.Hmac;
import org.pramaan.problem.Refusal;
import org.pramaan.registry.BankQuestion;
import org.pramaan.registry.Registries;
import org.pramaan.registry.Subject;
import org.pramaan.registry.VerificationStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@DisplayName("Decentro's webhooks")
class DecentroWebhooksTest extends DecentroModuleTest {

    @Autowired
    DecentroWebhooks webhooks;

    @Autowired
    Payments payments;

    @Autowired
    Registries registries;

    @Autowired
    Consents consents;

    @ParameterizedTest(name = "DC-09 {0} makes a payment {1}")
    @CsvSource({"SUCCESS, SUCCESS", "FAILURE, FAILED", "EXPIRED, FAILED", "PENDING, PENDING"})
    void settlesPayments(String told, PaymentStatus status) {
        var payment = payment();
        receive(event(payment, told));
        assertThat(statusOf(payment)).isEqualTo(status);
    }

    @Test
    @DisplayName("DC-09 DC-12 a payment that got no answer is found by our reference")
    void settlesUnknown() {
        var payment = payments.initiate(PaymentsTest.order("10503"), client, actor);
        receive("{\"reference_id\":\"%s\",\"transactionStatus\":\"SUCCESS\"}".formatted(payment.referenceId()));
        assertThat(statusOf(payment)).isEqualTo(PaymentStatus.SUCCESS);
    }

    @Test
    @DisplayName("DC-09 CF-26 sent twice or replayed count once, and what is settled stays settled")
    void ignoresRepetitions() {
        var payment = payment();
        receive(event(payment, "SUCCESS"));
        receive(event(payment, "SUCCESS"));
        receive(event(payment, "FAILURE"));
        assertThat(statusOf(payment)).isEqualTo(PaymentStatus.SUCCESS);
        assertThat(trail()).containsExactly("payment.initiated", "payment.settled");
    }

    @Test
    @DisplayName("DC-09 settle what a bank left pending")
    void settlesChecks() {
        var person = new Subject(client, "user-1", null, actor);
        consents.give(
                new Agreement(
                        client,
                        "user-1",
                        null,
                        Set.of(ConsentPurpose.BANK_ACCOUNT_CHECK),
                        new Notice("1", "en", "I agree"),
                        "web",
                        null),
                actor);
        var question = new BankQuestion("1234560202", "BANK0001234", null);
        var pending = registries.verify(person, question);
        assertThat(pending.status()).isEqualTo(VerificationStatus.PENDING);

        receive("{\"decentroTxnId\":\"%s\",\"accountStatus\":\"INVALID\"}"
                .formatted(pending.operation().id()));

        assertThat(registries.verify(person, question).status()).isEqualTo(VerificationStatus.NOT_VERIFIED);
    }

    @ParameterizedTest(name = "DC-09 change nothing when they tell of nothing we know: {0}")
    @ValueSource(strings = {"{}", "{\"decentroTxnId\":\"nobody\",\"status\":\"SUCCESS\"}"})
    void ignoresStrangers(String body) {
        receive(body);
        assertThat(trail()).isEmpty();
    }

    @Test
    @DisplayName("DC-10 CF-26 may be signed in hex or base64, in either configured header")
    void forms() {
        var payment = payment();
        var body = event(payment, "SUCCESS").getBytes(StandardCharsets.UTF_8);
        var base64 = Base64.getEncoder().encodeToString(Hmac.sign(body, secret()));
        webhooks.receive(name -> Optional.of(base64).filter(any -> name.equals("X-Signature")), body);
        assertThat(statusOf(payment)).isEqualTo(PaymentStatus.SUCCESS);
    }

    @ParameterizedTest(name = "DC-10 are refused with 401 when the signature is \"{0}\"")
    @ValueSource(
            strings = {"", "00", "c2lnbmF0dXJl", "0000000000000000000000000000000000000000000000000000000000000000"})
    void wrong(String signature) {
        var payment = payment();
        var body = event(payment, "SUCCESS").getBytes(StandardCharsets.UTF_8);
        refused(() -> webhooks.receive(name -> Optional.of(signature), body), HttpStatus.UNAUTHORIZED);
        refused(() -> webhooks.receive(name -> Optional.empty(), body), HttpStatus.UNAUTHORIZED);
        assertThat(statusOf(payment)).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    @DisplayName("DC-10 are refused with 401 when the body was changed, even by a space")
    void changed() {
        var signature = Hmac.hex("{}".getBytes(StandardCharsets.UTF_8), secret());
        var body = "{ }".getBytes(StandardCharsets.UTF_8);
        refused(() -> webhooks.receive(name -> Optional.of(signature), body), HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest(name = "DC-09 are refused with 400 when they hold no JSON object: {0}")
    @ValueSource(strings = {"", "[]", "{", "hello"})
    void malformed(String body) {
        refused(() -> receive(body), HttpStatus.BAD_REQUEST);
    }

    @Test
    @DisplayName("DC-10 are all refused while no secret is configured")
    void withoutSecret() {
        var decentro = TestDecentro.at(java.net.URI.create("http://localhost:1"));
        var account = new DecentroAccount(
                decentro.account().baseUrl(), decentro.account().credentials(), TestDecentro.PATHS, "", "");
        var signature = new WebhookSignature(account, decentro.settings());
        refused(() -> signature.require(name -> Optional.of("00"), new byte[0]), HttpStatus.UNAUTHORIZED);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, HttpStatus status) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    private void receive(String json) {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var signature = Hmac.hex(body, secret());
        webhooks.receive(name -> Optional.of(signature).filter(any -> name.equals("X-Decentro-Signature")), body);
    }

    private Payment payment() {
        return payments.initiate(PaymentsTest.order("10000"), client, actor);
    }

    private PaymentStatus statusOf(Payment payment) {
        return payments.find(client, payment.referenceId()).orElseThrow().status();
    }

    private static String event(Payment payment, String status) {
        return "{\"decentroTxnId\":\"%s\",\"transactionStatus\":\"%s\"}".formatted(payment.operationId(), status);
    }

    private static byte[] secret() {
        return SECRET.getBytes(StandardCharsets.UTF_8);
    }
}
