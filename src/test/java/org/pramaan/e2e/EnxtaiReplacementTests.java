package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("EN-48 A document sent again")
class EnxtaiReplacementTests {

    private static final String DOCUMENTS = "select count(*) from kyc_document where session_id = ?::uuid";

    private final RunningServer server;
    private final Specimens specimens;
    private final KycClient client;

    EnxtaiReplacementTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        client = server.newClient();
    }

    @Test
    @DisplayName("with the same bytes answers the same documentUrl and runs nothing again")
    void changesNothing() {
        var session = client.open("anna");
        var first = pan("anna", specimens.of(DocumentKind.PAN_CARD));
        var second = pan("anna", specimens.of(DocumentKind.PAN_CARD));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(server.count(DOCUMENTS, session)).isOne();
        assertThat(readingsOf(session)).isOne();
    }

    @Test
    @DisplayName("with another picture replaces the first and is read in its place")
    void replaces() {
        var session = client.open("bela");
        var first = pan("bela", specimens.secondPan());
        var second = pan("bela", specimens.of(DocumentKind.PAN_CARD));
        assertThat(second.text("documentUrl")).isNotEqualTo(first.text("documentUrl"));
        assertThat(client.status(session).body().path("progress").intValue()).isEqualTo(25);
        assertThat(server.count(DOCUMENTS + " and state <> 'REPLACED'", session))
                .isOne();
        assertThat(server.count(DOCUMENTS, session)).isEqualTo(2);
        client.uploadAll("bela", specimens);
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
    }

    @Test
    @DisplayName("after the decision is a 400 that says so; the same bytes still answer their documentUrl")
    void comesTooLate() {
        var session = client.open("chandra");
        client.uploadAll("chandra", specimens);
        assertThat(client.verdict(session)).isEqualTo("FACE_VERIFIED");
        var answer = pan("chandra", specimens.secondPan());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("message")).isEqualTo("Session already decided");
        assertThat(server.count(DOCUMENTS, session)).isEqualTo(4);
        assertThat(pan("chandra", specimens.of(DocumentKind.PAN_CARD)).status()).isEqualTo(200);
    }

    private Answer pan(String user, Picture picture) {
        return client.upload(DocumentKind.PAN_CARD, user, picture);
    }

    private int readingsOf(String session) {
        return server.count(
                "select count(*) from act_hi_procinst where business_key_ = ? and proc_def_key_ = 'read-document'",
                session);
    }
}
