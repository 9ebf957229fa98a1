package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanKeycloakTest;
import org.pramaan.document.DocumentKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanKeycloakTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("With customers in Keycloak, the XAMILA API")
class RealmVerificationTests {

    private static final String DOCUMENTS = "/api/customer/kyc/documents/";

    private final RunningServer server;
    private final Specimens specimens;

    RealmVerificationTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
    }

    @Test
    @DisplayName("XA-20 XA-21 XA-23 XA-24 XA-28 XA-30 XA-31 walks a genuine customer from registration to approval")
    void approves(CapturedOutput console) {
        var customer = new XamilaCustomer(server.port(), console);
        customer.enter();
        customer.use(customer.login(customer.email(), XamilaCustomer.PASSWORD).text("access_token"));
        assertThat(customer.post("/api/customer/kyc/profile/create/", profile()).status())
                .isEqualTo(201);
        upload(customer, "IDENTITY_FRONT", specimens.passport());
        upload(customer, "SELFIE", specimens.of(DocumentKind.LIVE_PHOTO));
        upload(customer, "PROOF_OF_ADDRESS", specimens.bill());
        assertThat(customer.post("/api/customer/kyc/submit/", "{}").text("status"))
                .isEqualTo("UNDER_REVIEW");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> status(customer).equals("APPROVED"));
        var user =
                customer.login(customer.email(), XamilaCustomer.PASSWORD).body().path("user");
        assertThat(user.path("is_verified").asBoolean()).isTrue();
        assertThat(user.path("kyc_status").asText()).isEqualTo("APPROVED");
    }

    private static String status(XamilaCustomer customer) {
        return customer.get("/api/customer/kyc/status/")
                .body()
                .at("/kyc_profile/kyc_status")
                .asText();
    }

    private static void upload(XamilaCustomer customer, String type, Picture picture) {
        var form = new Form().text("document_type", type).file("file", picture);
        assertThat(customer.upload(DOCUMENTS + "upload/", form).status()).isEqualTo(201);
    }

    private Map<String, Object> profile() {
        var holder = specimens.identity();
        var words = holder.fullName().split(" ", 2);
        var profile = new HashMap<>(XamilaProfileTests.example());
        profile.remove("middle_name");
        profile.put("first_name", words[0]);
        profile.put("last_name", words[words.length - 1]);
        profile.put("date_of_birth", holder.dateOfBirth().toString());
        profile.put("identity_document_type", "PASSPORT");
        var papers = specimens.passportPapers();
        profile.put("identity_document_number", papers.number());
        profile.put("identity_document_expiry", papers.expires().toString());
        return profile;
    }
}
