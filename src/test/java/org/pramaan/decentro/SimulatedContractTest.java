package org.pramaan.decentro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.decentro.simulator.DecentroSimulator;
import org.pramaan.decentro.simulator.TestSimulator;
import org.pramaan.notification.Mail;
import org.pramaan.notification.Sms;
import org.pramaan.registry.AadhaarQuestion;
import org.pramaan.registry.BankQuestion;
import org.pramaan.registry.CkycQuestion;
import org.pramaan.registry.PanQuestion;
import org.pramaan.registry.ProviderAway;
import org.pramaan.registry.ProviderAway.Reason;
import org.pramaan.registry.VerificationStatus;

@DisplayName("The simulated Decentro, over real HTTP")
class SimulatedContractTest {

    static DecentroSimulator simulator;
    static TestDecentro decentro;

    @BeforeAll
    static void start() {
        simulator = TestSimulator.start("");
        decentro = TestDecentro.at(simulator.url());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    @DisplayName("DC-02 DC-18 verifies the specification's own document, which is no XML, with an operation id")
    void aadhaar() {
        var answer = decentro.aadhaar().verify(new AadhaarQuestion("xml_content", "1234"));
        assertThat(answer.operation().id()).isNotBlank();
        assertThat(answer.operation().referenceId()).matches("[0-9a-f]{32}");
        assertThat(answer.status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(answer.person().name()).isEqualTo("John Doe");
        assertThat(answer.person().dateOfBirth()).isEqualTo("1990-01-01");
        var zip = decentro.aadhaar().verify(new AadhaarQuestion("UEsDBAoAAA==", "0404"));
        assertThat(zip.status()).isEqualTo(VerificationStatus.NOT_VERIFIED);
    }

    @ParameterizedTest(name = "DC-03 DC-13 answers {1} to the PAN {0}, registered to {2}")
    @CsvSource({
        "ABCDE1234F, VERIFIED, John Doe",
        "ABCDE0404F, NOT_VERIFIED,",
        "ABCDE0409F, VERIFIED, Meera Krishnamurthy"
    })
    void pan(String pan, VerificationStatus status, String name) {
        var answer = decentro.pan().verify(new PanQuestion(pan, "John Doe"));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.person().name()).isEqualTo(name);
        if (name != null) assertThat(answer.details()).containsEntry("pan_status", "EXISTING AND VALID");
    }

    @ParameterizedTest(name = "DC-04 DC-13 answers {2} to the account {0}")
    @CsvSource({
        "1234567890, BANK0001234, VERIFIED",
        "121416119212, SBIN0001077, VERIFIED",
        "12321890150, DBSS0IN0811, NOT_VERIFIED",
        "1234560404, BANK0001234, NOT_VERIFIED",
        "1234560202, BANK0001234, PENDING"
    })
    void bank(String account, String ifsc, VerificationStatus status) {
        var answer = decentro.bank().verify(new BankQuestion(account, ifsc, null));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.details()).containsKey("account_status");
    }

    @Test
    @DisplayName("DC-05 DC-13 finds a CKYC record with its 14 digits, or none")
    void ckyc() {
        var found = decentro.ckyc().search(new CkycQuestion("ABCDE1234F", null));
        assertThat(found.status()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(found.details().get("ckyc_id")).matches("\\d{14}");
        var none = decentro.ckyc().search(new CkycQuestion("ABCDE0404F", null));
        assertThat(none.status()).isEqualTo(VerificationStatus.NOT_FOUND);
    }

    @ParameterizedTest(name = "DC-12 DC-13 the PAN {0} shows how {1} is told")
    @CsvSource({
        "ABCDE0503F, FAULTY",
        "ABCDE0429F, RATE_LIMITED",
        "ABCDE0408F, TIMEOUT",
        "ABCDE0200F, MALFORMED",
        "ABCDE0401F, REFUSED"
    })
    void faults(String pan, Reason why) {
        assertThatThrownBy(() -> decentro.pan().verify(new PanQuestion(pan, null)))
                .isInstanceOfSatisfying(
                        ProviderAway.class, away -> assertThat(away.why()).isEqualTo(why))
                .hasMessageStartingWith("Decentro ")
                .hasMessageNotContaining(pan);
    }

    @Test
    @DisplayName("DC-07 DC-08 takes messages, each with an operation id, and refuses some")
    void messages() {
        assertThat(decentro.sms().send(new Sms("+919876543210", "Approved")).operationId())
                .isNotBlank();
        assertThat(decentro.mail()
                        .send(new Mail("john@example.com", "Loan", "Approved"))
                        .operationId())
                .isNotBlank();
        assertThatThrownBy(() -> decentro.sms().send(new Sms("+919876540404", "Approved")))
                .isInstanceOf(ProviderAway.class);
        assertThatThrownBy(() -> decentro.mail().send(new Mail("john0503@example.com", "Loan", "Approved")))
                .isInstanceOf(ProviderAway.class);
    }

    @Test
    @DisplayName("DC-01 a server without credentials says so and calls nobody; wrong ones are refused")
    void credentials() {
        var none = TestDecentro.at(simulator.url(), new Credentials("", "", "", "", "", "", ""), "penniless");
        assertThatThrownBy(() -> none.pan().verify(new PanQuestion("ABCDE1234F", null)))
                .hasMessage("Decentro is not configured on this server.");
        var wrong = TestDecentro.at(simulator.url(), new Credentials("a", "b", "c", "", "", "", ""), "penniless");
        assertThatThrownBy(() -> wrong.pan().verify(new PanQuestion("ABCDE1234F", null)))
                .isInstanceOfSatisfying(
                        ProviderAway.class, away -> assertThat(away.why()).isEqualTo(Reason.REFUSED));
    }
}
