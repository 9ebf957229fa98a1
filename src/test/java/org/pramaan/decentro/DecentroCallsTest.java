package org.pramaan.decentro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.decentro.ScriptedServer.Line;
import org.pramaan.notification.Sms;
import org.pramaan.registry.BankQuestion;
import org.pramaan.registry.CkycQuestion;
import org.pramaan.registry.PanQuestion;
import org.pramaan.registry.ProviderAway;
import org.pramaan.registry.ProviderAway.Reason;
import org.pramaan.registry.VerificationStatus;

@DisplayName("Calls of Decentro")
class DecentroCallsTest {

    private static final Line VALID = new Line(200, """
            {"decentroTxnId":"TXN1","status":"SUCCESS","kycStatus":"SUCCESS","responseCode":"S00000",
             "kycResult":{"idNumber":"ABCDE1234F","idStatus":"VALID","name":"JOHN DOE"}}""");

    private static final PanQuestion PAN = new PanQuestion("ABCDE1234F", null);
    private static final BankQuestion BANK = new BankQuestion("1234567890", "BANK0001234", "John Doe");

    @Test
    @DisplayName("DC-12 are repeated up to three times after 5xx and 429, each time with a new reference id")
    void retries() throws IOException {
        try (var server = new ScriptedServer(new Line(503, ""), new Line(429, "{}"), new Line(500, "oops"), VALID)) {
            var answer = TestDecentro.at(server.url()).pan().verify(PAN);
            assertThat(answer.status()).isEqualTo(VerificationStatus.VERIFIED);
            assertThat(server.heard()).hasSize(4);
            assertThat(server.heard().stream()
                            .map(heard -> heard.body().path("reference_id").asText()))
                    .doesNotHaveDuplicates()
                    .endsWith(answer.operation().referenceId());
        }
    }

    @Test
    @DisplayName("DC-12 end after three retries")
    void givesUp() throws IOException {
        try (var server = new ScriptedServer(new Line(502, ""))) {
            refused(() -> TestDecentro.at(server.url()).pan().verify(PAN), Reason.FAULTY);
            assertThat(server.heard()).hasSize(4);
        }
    }

    @Test
    @DisplayName("DC-12 are repeated when a provider behind Decentro failed, which comes as an answer")
    void retriesProviders() throws IOException {
        var failed = new Line(
                200, "{\"decentroTxnId\":\"T\",\"status\":\"FAILURE\",\"responseKey\":\"error_provider_error\"}");
        try (var server = new ScriptedServer(failed, VALID)) {
            assertThat(TestDecentro.at(server.url()).pan().verify(PAN).status()).isEqualTo(VerificationStatus.VERIFIED);
        }
    }

    @ParameterizedTest(name = "DC-12 are not repeated after {0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {} | REFUSED",
                "403 | {} | REFUSED",
                "200 | <html> | MALFORMED",
                "200 | [] | MALFORMED",
                "200 | {\"status\":\"SUCCESS\",\"decentroTxnId\":\"T\"} | MALFORMED",
                "200 | {\"status\":\"SUCCESS\",\"kycResult\":{\"idStatus\":\"VALID\"}} | MALFORMED",
                "400 | {\"status\":\"FAILURE\",\"responseKey\":\"error_duplicate_reference_id\"} | MALFORMED",
                "400 | {\"status\":\"FAILURE\",\"responseKey\":\"error_module_credits_exhausted\"} | REFUSED"
            })
    void doesNotRetry(int status, String body, Reason why) throws IOException {
        try (var server = new ScriptedServer(new Line(status, body))) {
            refused(() -> TestDecentro.at(server.url()).pan().verify(PAN), why);
            assertThat(server.heard()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "DC-12 {0} moves a rupee and is asked for once")
    @ValueSource(strings = {"pennydrop", "hybrid"})
    void paysOnce(String validation) throws IOException {
        try (var server = new ScriptedServer(new Line(503, ""))) {
            var decentro = TestDecentro.at(server.url(), new Credentials("a", "b", "c", "", "", "", ""), validation);
            refused(() -> decentro.bank().verify(BANK), Reason.FAULTY);
            assertThat(server.heard()).hasSize(1);
            assertThat(server.heard().get(0).body().path("validation_type").asText())
                    .isEqualTo(validation);
        }
    }

    @Test
    @DisplayName("DC-07 DC-12 a message is never sent twice")
    void sendsOnce() throws IOException {
        try (var server = new ScriptedServer(new Line(503, ""))) {
            refused(() -> TestDecentro.at(server.url()).sms().send(new Sms("+919876543210", "Hi")), Reason.FAULTY);
            assertThat(server.heard()).hasSize(1);
        }
    }

    @Test
    @DisplayName("DC-01 DC-03 bear the documented headers and body; a module's own secret goes before the general one")
    void speaksTheContract() throws IOException {
        try (var server = new ScriptedServer(VALID)) {
            var keys = new Credentials("id", "secret", "module", "kyc", "banking", "", "provider");
            var decentro = TestDecentro.at(server.url(), keys, "penniless");
            decentro.pan().verify(new PanQuestion("ABCDE1234F", "John Doe"));
            var heard = server.heard().get(0);
            assertThat(heard.path()).isEqualTo("/kyc/public_registry/validate");
            assertThat(heard.headers().getFirst("client_id")).isEqualTo("id");
            assertThat(heard.headers().getFirst("client_secret")).isEqualTo("secret");
            assertThat(heard.headers().getFirst("module_secret")).isEqualTo("kyc");
            assertThat(heard.headers().getFirst("provider_secret")).isEqualTo("provider");
            assertThat(heard.body().path("document_type").asText()).isEqualTo("PAN");
            assertThat(heard.body().path("id_number").asText()).isEqualTo("ABCDE1234F");
            assertThat(heard.body().path("consent").asText()).isEqualTo("Y");
            assertThat(heard.body().path("consent_purpose").asText()).hasSizeGreaterThan(20);
            assertThat(keys.toString()).isEqualTo("Credentials[hidden]");
            assertThat(Product.CORE_BANKING.secret(keys)).isEqualTo("banking");
            assertThat(Product.PAYMENTS.secret(keys)).isEqualTo("module");
        }
    }

    @Test
    @DisplayName("DC-05 a failure that says no record is an answer: not found")
    void notFound() throws IOException {
        var none = new Line(
                404, "{\"decentroTxnId\":\"T\",\"status\":\"FAILURE\",\"responseKey\":\"error_no_record_found\"}");
        try (var server = new ScriptedServer(none)) {
            var answer = TestDecentro.at(server.url()).ckyc().search(new CkycQuestion("ABCDE1234F", null));
            assertThat(answer.status()).isEqualTo(VerificationStatus.NOT_FOUND);
        }
    }

    @Test
    @DisplayName("DC-02 dates come day first or as ISO and leave as ISO")
    void dates() {
        assertThat(RegistryDate.iso("31-12-1990")).isEqualTo("1990-12-31");
        assertThat(RegistryDate.iso("31/12/1990")).isEqualTo("1990-12-31");
        assertThat(RegistryDate.iso("1990-12-31")).isEqualTo("1990-12-31");
    }

    @Test
    @DisplayName("DC-12 a server that is not there is told apart from one that is slow")
    void unreachable() {
        refused(() -> TestDecentro.at(URI.create("http://localhost:1")).pan().verify(PAN), Reason.UNREACHABLE);
        refused(
                () -> TestDecentro.at(URI.create("http://nowhere.invalid"))
                        .pan()
                        .verify(PAN),
                Reason.UNREACHABLE);
    }

    @Test
    @DisplayName("DC-12 more at once than a node allows are turned away at once")
    void bounded() {
        var keys = new Credentials("a", "b", "c", "", "", "", "");
        var full = TestDecentro.at(URI.create("http://localhost:1"), keys, "penniless", 0);
        refused(() -> full.pan().verify(PAN), Reason.BUSY);
        refused(() -> full.sms().send(new Sms("+919876543210", "Hi")), Reason.BUSY);
    }

    private static void refused(ThrowingCallable call, Reason why) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProviderAway.class, away -> assertThat(away.why()).isEqualTo(why));
    }
}
