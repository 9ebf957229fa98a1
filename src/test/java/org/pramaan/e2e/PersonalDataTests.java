package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("EN-43 What a session leaves behind")
class PersonalDataTests {

    private final RunningServer server;
    private final Specimens specimens;
    private final Traces traces;
    private String session = "";

    PersonalDataTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        traces = new Traces(server.database());
    }

    /** One that stays with a reviewer, so that its process and its variables are still there. */
    @BeforeEach
    void sendOneToReview() {
        var client = server.newClient();
        session = client.open("anna");
        List.of(DocumentKind.PAN_CARD, DocumentKind.AADHAAR_CARD_FRONT, DocumentKind.AADHAAR_CARD_BACK)
                .forEach(kind -> client.upload(kind, "anna", specimens.of(kind)));
        client.upload(DocumentKind.LIVE_PHOTO, "anna", specimens.stranger());
        assertThat(client.verdict(session)).isEqualTo("PENDING_REVIEW");
        assertThat(client.status(session)
                        .body()
                        .path("extractedData")
                        .path("panNumber")
                        .asText())
                .isEqualTo(specimens.identity().panNumber());
    }

    @Test
    @DisplayName("is no full Aadhaar number in any column, log line or stored file, and no name or PAN in the clear")
    void keepsNothing(CapturedOutput output) throws IOException {
        var person = specimens.identity();
        var documents = server.dataDir().resolve("documents");
        for (var number : Traces.spellings(person.aadhaarNumber())) {
            assertThat(traces.columnsWith(number, "")).isEmpty();
            assertThat(Traces.stands(number, output)).isFalse();
            assertThat(Traces.filesWith(number, documents)).isEmpty();
        }
        for (var secret : List.of(person.fullName(), person.panNumber(), person.postalCode())) {
            assertThat(traces.columnsWith(secret, "")).isEmpty();
            assertThat(Traces.stands(secret, output)).isFalse();
        }
        assertThat(Traces.filesWith("JFIF", documents)).isEmpty();
    }

    @Test
    @DisplayName("is found by this search where it is meant to be")
    void findsWhatIsThere() throws IOException {
        assertThat(traces.columnsWith(session, "act_")).contains("act_ru_execution.business_key_");
        assertThat(traces.columnsWith("faceMatchThreshold", "act_")).contains("act_ge_bytearray.bytes_");
        assertThat(Traces.filesWith("kyc-session", Path.of("processes"))).isNotEmpty();
    }
}
