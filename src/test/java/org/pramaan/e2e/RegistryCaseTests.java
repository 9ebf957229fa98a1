package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.VerdictRecord;
import org.pramaan.session.VerdictRecords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("A case that asks registries")
class RegistryCaseTests {

    private static final String ACCOUNT = "98765432101234";
    private static final String CONSENT = """
            "noticeVersion":"2026-11","language":"en","text":"I agree to these checks.","channel":"app\"""";

    private final RunningServer server;
    private final Specimens specimens;
    private final VerdictRecords verdicts;
    private final KycClient client;

    RegistryCaseTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        verdicts = context.getBean(VerdictRecords.class);
        client = server.newClient();
    }

    @BeforeEach
    void switchOn() {
        var chosen = client.put("/kyc/registries", "{\"registries\":[\"PAN\"]}");
        assertThat(chosen.status()).isEqualTo(200);
    }

    @ParameterizedTest(name = "DC-03 PAN with {0}: {1} {2}")
    @CsvSource({
        "1234, FACE_VERIFIED, ",
        "0404, PENDING_REVIEW, PAN_NOT_VERIFIED",
        "0408, PENDING_REVIEW, REGISTRY_UNAVAILABLE",
        "0409, PENDING_REVIEW, REGISTRY_MISMATCH",
        "0503, PENDING_REVIEW, REGISTRY_UNAVAILABLE"
    })
    void asks(String digits, String status, String concern) {
        var session = client.post("/v1/kyc/initiate", """
                        {"externalUserId":"anna","consents":[{"purposes":["PAN_CHECK"],%s}]}""".formatted(CONSENT)).text("kycSessionId");
        assertThat(decided(session, "anna", specimens.panEndingIn(digits))).isEqualTo(status);
        assertThat(verdict(session).concerns()).isEqualTo(concern == null ? List.of() : List.of(concern));
        assertThat(verdict(session).inputs()).containsKeys("panVerified", "registryNameMatchScore");
    }

    @Test
    @DisplayName("DC-15 goes to a reviewer, and asks nobody, without the person's consent")
    void needsConsent() {
        var session = client.open("bela");
        assertThat(decided(session, "bela", specimens.of(DocumentKind.PAN_CARD)))
                .isEqualTo("PENDING_REVIEW");
        assertThat(verdict(session).concerns()).containsExactly("CONSENT_MISSING");
        assertThat(checksOf(session)).isZero();
    }

    @Test
    @DisplayName(
            "DC-04 BS-09 asks about the account in the metadata, keeps it nowhere readable, and forgets it when erased")
    void asksTheBank() {
        client.put("/kyc/registries", "{\"registries\":[\"BANK\"]}");
        client.post("/v1/consents", """
                {"externalUserId":"chandra-of-the-bank","purposes":["BANK_ACCOUNT_CHECK"],%s}""".formatted(CONSENT));
        var session = client.post("/v1/kyc/initiate", """
                        {"externalUserId":"chandra-of-the-bank","metadata":
                         {"bankAccount":{"accountNumber":"%s","ifsc":"BANK0001234"}}}""".formatted(ACCOUNT)).text("kycSessionId");
        assertThat(client.delete("/v1/sessions/" + session).status()).isEqualTo(409);
        assertThat(decided(session, "chandra-of-the-bank", specimens.of(DocumentKind.PAN_CARD)))
                .isEqualTo("FACE_VERIFIED");
        assertThat(verdict(session).inputs()).containsEntry("bankVerified", true);
        assertThat(new Traces(server.database()).columnsWith(ACCOUNT, "")).isEmpty();
        assertThat(checksOf(session)).isOne();
        erase(session);
    }

    private void erase(String session) {
        var path = "/v1/sessions/" + session;
        assertThat(server.newClient().delete(path).status()).isEqualTo(404);
        var pictures = server.database()
                .sql("select bucket || '/' || path from kyc_document where session_id = ?::uuid")
                .param(session)
                .query(String.class)
                .list();
        assertThat(client.delete(path).status()).isEqualTo(204);
        assertThat(client.delete(path).status()).isEqualTo(404);
        assertThat(client.status(session).status()).isEqualTo(404);
        assertThat(checksOf(session)).isZero();
        assertThat(pictures)
                .hasSize(4)
                .allSatisfy(picture -> assertThat(
                                server.dataDir().resolve("documents").resolve(picture))
                        .doesNotExist());
        assertThat(server.count("select count(*) from kyc_user where external_user_id = 'chandra-of-the-bank'"))
                .isZero();
        assertThat(server.count(
                        "select count(*) from audit_entry where action = 'session.erased' and subject = ?::uuid",
                        session))
                .isOne();
    }

    private String decided(String session, String user, Picture pan) {
        client.upload(DocumentKind.PAN_CARD, user, pan);
        List.of(DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.AADHAAR_CARD_BACK, DocumentKind.LIVE_PHOTO)
                .forEach(kind -> client.upload(kind, user, specimens.of(kind)));
        return client.verdict(session);
    }

    private VerdictRecord verdict(String session) {
        return verdicts.of(UUID.fromString(session)).get(0);
    }

    private int checksOf(String session) {
        return server.count("select count(*) from registry_check where session_id = ?::uuid", session);
    }
}
