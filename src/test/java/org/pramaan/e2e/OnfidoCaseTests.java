package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.provider.wire.VendorServer;
import org.pramaan.specimen.SpecimenCards;
import org.pramaan.specimen.SpecimenIdentities;
import org.pramaan.specimen.SpecimenIdentity;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPdfs;

@DisplayName("A submission where Onfido is configured")
class OnfidoCaseTests {

    private static final String UPLOAD = "/api/customer/kyc/documents/upload/";
    private static final String NUMBER = "12AB34567";
    private static final String REPORTS = """
            {"reports": [
              {"id": "r1", "name": "document", "result": "clear", "sub_result": "clear",
               "breakdown": {
                 "visual_authenticity": {"result": "clear"},
                 "data_validation": {"result": "clear", "breakdown": {"document_expiration": {"result": "clear"}}}},
               "properties": {"first_name": "%s", "last_name": "", "date_of_birth": "%s", "date_of_expiry": "2035-05-15",
                 "document_numbers": [{"type": "document_number", "value": "%s"}]}},
              {"id": "r2", "name": "facial_similarity_photo", "result": "clear",
               "breakdown": {
                 "face_comparison": {"result": "clear", "breakdown": {
                   "face_match": {"result": "clear", "properties": {"score": 0.97}}}},
                 "visual_authenticity": {"result": "clear", "breakdown": {
                   "spoofing_detection": {"result": "clear", "properties": {"score": 0.93}}}}}}]}""";

    private final SpecimenIdentity holder = new SpecimenIdentities().identity(1);

    @TempDir
    private Path data;

    @Test
    @DisplayName(
            "XA-05 XA-07 XA-12 XA-31 is handed over, looked for until the check is complete, ends approved, and is deleted there")
    void approves() throws IOException, InterruptedException {
        try (var onfido = onfido();
                var server = ChildServer.on(
                        data,
                        "--KYC_VERIFICATION_PROVIDER=onfido",
                        "--ONFIDO_API_KEY=api_sandbox.secret",
                        "--pramaan.customer.verification.onfido.base-url=" + onfido.url())) {
            var customer = new XamilaCustomer(server.port(), new ChildConsole(data.resolve("server.log")));
            customer.enter();
            submit(customer);
            Awaitility.await()
                    .atMost(Duration.ofMinutes(4))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> status(customer).equals("APPROVED"));
            assertThat(onfido.targets()).containsOnlyOnce("POST /v3.6/applicants", "POST /v3.6/checks");
            assertThat(onfido.targets()).doesNotContain("DELETE /v3.6/applicants/a1");
            erase(customer, onfido);
            assertThat(new ChildConsole(data.resolve("server.log")).getAll())
                    .doesNotContain("api_sandbox.secret", holder.fullName(), NUMBER);
        }
    }

    private static void erase(XamilaCustomer customer, VendorServer onfido) {
        var password = Map.of("password", XamilaCustomer.PASSWORD);
        assertThat(customer.send("DELETE", "/api/customer/account/", password).status())
                .isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> onfido.targets().contains("DELETE /v3.6/applicants/a1"));
    }

    private VendorServer onfido() {
        var read = REPORTS.formatted(holder.fullName(), holder.dateOfBirth(), NUMBER);
        return new VendorServer()
                .on("POST /v3.6/applicants", 201, "{\"id\": \"a1\"}")
                .on("DELETE /v3.6/applicants/a1", 204, "")
                .on("POST /v3.6/documents", 201, "{\"id\": \"d1\"}")
                .on("POST /v3.6/live_photos", 201, "{\"id\": \"l1\"}")
                .on("GET /v3.6/documents", 200, "{\"documents\": [{\"id\": \"d1\"}]}")
                .on("POST /v3.6/checks", 201, "{\"id\": \"c1\"}")
                .on("GET /v3.6/checks", 200, "{\"checks\": []}")
                .on("GET /v3.6/checks", 429, Map.of("Retry-After", "1"), "{}")
                .on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"in_progress\"}]}")
                .on("GET /v3.6/checks", 200, "{\"checks\": [{\"id\": \"c1\", \"status\": \"complete\"}]}")
                .on("GET /v3.6/reports", 200, read);
    }

    private void submit(XamilaCustomer customer) {
        assertThat(customer.post("/api/customer/kyc/profile/create/", profile()).status())
                .isEqualTo(201);
        upload(customer, "IDENTITY_FRONT", Picture.blank(800, 600, Color.GRAY));
        upload(customer, "SELFIE", Picture.blank(600, 800, Color.LIGHT_GRAY));
        var portrait = new BufferedImage(300, 380, BufferedImage.TYPE_3BYTE_BGR);
        var bill = new SpecimenPdfs(new SpecimenCards()).text(SpecimenKind.PROOF_OF_ADDRESS, holder, portrait, 1);
        upload(customer, "PROOF_OF_ADDRESS", new Picture("bill.pdf", "application/pdf", bill));
        assertThat(customer.post("/api/customer/kyc/submit/", "{}").status()).isEqualTo(200);
    }

    private Map<String, Object> profile() {
        var profile = new HashMap<>(XamilaProfileTests.example());
        var words = holder.fullName().split(" ", 2);
        profile.put("first_name", words[0]);
        profile.put("last_name", words[words.length - 1]);
        profile.remove("middle_name");
        profile.put("date_of_birth", holder.dateOfBirth().toString());
        profile.put("identity_document_type", "PASSPORT");
        profile.put("identity_document_number", NUMBER);
        profile.put("identity_document_expiry", "2035-05-15");
        return profile;
    }

    private static void upload(XamilaCustomer customer, String type, Picture picture) {
        var answer =
                customer.upload(UPLOAD, new Form().text("document_type", type).file("file", picture));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    private static String status(XamilaCustomer customer) {
        return customer.get("/api/customer/kyc/profile/").text("kyc_status");
    }
}
