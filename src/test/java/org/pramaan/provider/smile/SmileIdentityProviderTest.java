package org.pramaan.provider.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.customer.DocumentType;
import org.pramaan.customer.ProviderUnavailable;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.StartRefused;
import org.pramaan.platform.TestOutbound;
import org.pramaan.provider.wire.TestWire;
import org.pramaan.provider.wire.VendorServer;

@DisplayName("Smile ID")
class SmileIdentityProviderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00.5Z");
    private static final String UPLOAD = "POST /v1/upload";
    private static final String STATUS = "POST /v1/job_status";
    private static final String PUT = "PUT /bucket/selfie.zip?signature=secret";
    private static final String EXISTS =
            "{\"error\": \"Job already exists. Did you mean to set the retry flag to true\", \"code\": \"2215\"}";

    private final GuardedHttp http = TestOutbound.http();
    private final VendorServer smile = new VendorServer().on("PUT /bucket/selfie.zip", 200, "");

    @AfterEach
    void close() {
        smile.close();
        http.close();
    }

    @Test
    @DisplayName("XA-05 deletes nothing, and says so")
    void deletesNothing() {
        assertThat(provider().forget(TestWire.SUBMISSION.toString())).isFalse();
        assertThat(smile.heard()).isEmpty();
    }

    @Test
    @DisplayName("XA-07 is told of a job named after the submission, signed, and nothing personal")
    void announces() {
        announced();
        assertThat(provider().ask(TestWire.complete())).isEqualTo(TestWire.SUBMISSION.toString());
        var told = TestWire.json(smile.heard(UPLOAD).text());
        assertThat(told.path("smile_client_id").asText()).isEqualTo("085");
        assertThat(told.path("file_name").asText()).isEqualTo("selfie.zip");
        assertThat(told.path("callback_url").asText()).isEqualTo("https://kyc.example/smile");
        assertThat(told.path("timestamp").asText()).isEqualTo("2026-11-22T16:00:00.500Z");
        assertThat(signature()
                        .confirms(
                                "2026-11-22T16:00:00.500Z",
                                told.path("signature").asText()))
                .isTrue();
        assertThat(told.path("partner_params"))
                .isEqualTo(TestWire.json("""
                {"user_id": "%s", "job_id": "%s", "job_type": 6}""".formatted(TestWire.CUSTOMER, TestWire.SUBMISSION)));
        assertThat(told.has("retry")).isFalse();
        assertThat(smile.heard(UPLOAD).text()).doesNotContain("Marie", "Dupont", "a-key");
    }

    @Test
    @DisplayName("XA-07 gets a zip with info.json, the selfie and both sides, put where it said")
    void uploads() {
        announced();
        var submission = TestWire.complete();
        provider().ask(submission);
        var put = smile.heard(PUT);
        assertThat(put.headers().getFirst("Content-Type")).isEqualTo("application/zip");
        var zip = unzip(put.body());
        assertThat(zip).containsOnlyKeys("info.json", "front.jpg", "back.png", "selfie.jpg");
        assertThat(zip.get("front.jpg")).isEqualTo(submission.files().get(0).bytes());
        assertThat(zip.get("selfie.jpg")).isEqualTo(submission.files().get(2).bytes());
        var info = TestWire.json(new String(zip.get("info.json"), StandardCharsets.UTF_8));
        assertThat(info.path("id_info")).isEqualTo(TestWire.json("{\"country\": \"FR\", \"id_type\": \"PASSPORT\"}"));
        assertThat(info.path("images")).isEqualTo(TestWire.json("""
                [{"image_type_id": 1, "image": "", "file_name": "front.jpg"},
                 {"image_type_id": 5, "image": "", "file_name": "back.png"},
                 {"image_type_id": 0, "image": "", "file_name": "selfie.jpg"}]"""));
        isAbout(info.path("misc_information"));
        assertThat(info.path("server_information").path("smile_job_id").asText())
                .isEqualTo("0000001105");
    }

    private void isAbout(JsonNode about) {
        assertThat(about.path("retry").asText()).isEqualTo("false");
        assertThat(about.path("smile_client_id").asText()).isEqualTo("085");
        assertThat(about.path("partner_params").path("job_id").asText()).isEqualTo(TestWire.SUBMISSION.toString());
        assertThat(signature()
                        .confirms(
                                about.path("timestamp").asText(),
                                about.path("signature").asText()))
                .isTrue();
    }

    @Test
    @DisplayName("XA-07 is polled with a signature of ours, until the job is complete")
    void looks() {
        smile.on(STATUS, 200, signed("\"job_complete\": false, \"result\": \"No zip uploaded\""))
                .on(STATUS, 200, signed(SmileResultTest.VERIFIED));
        var job = TestWire.SUBMISSION.toString();
        assertThat(provider().look(TestWire.CUSTOMER, job)).isEmpty();
        assertThat(provider().look(TestWire.CUSTOMER, job))
                .hasValueSatisfying(report -> assertThat(report.face()).isEqualTo(0.985));
        var asked = TestWire.json(smile.heard(STATUS).text());
        assertThat(asked.path("partner_id").asText()).isEqualTo("085");
        assertThat(asked.path("user_id").asText()).isEqualTo(TestWire.CUSTOMER.toString());
        assertThat(asked.path("job_id").asText()).isEqualTo(job);
        assertThat(asked.path("image_links").asBoolean(true)).isFalse();
        assertThat(asked.path("signature").asText()).isNotBlank();
    }

    @Test
    @DisplayName("XA-07 is not believed if its answer is signed by somebody else, or not at all")
    void forged() {
        smile.on(
                        STATUS,
                        200,
                        signed(SmileResultTest.VERIFIED).replaceAll("\"signature\": \"...", "\"signature\": \"AAA"))
                .on(STATUS, 200, "{" + SmileResultTest.VERIFIED + "}");
        assertThatThrownBy(() -> provider().look(TestWire.CUSTOMER, "job"))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessage("smile_identity: the answer's signature is wrong");
        assertThatThrownBy(() -> provider().look(TestWire.CUSTOMER, "job"))
                .hasMessage("smile_identity: the answer has no timestamp");
    }

    @Test
    @DisplayName("XA-07 that lost the pictures on the way gets them again for the same job")
    void again() {
        var lost = new VendorServer().on("PUT /bucket/selfie.zip", 500, "");
        try (lost) {
            smile.on(UPLOAD, 200, announcement(lost.host()))
                    .on(UPLOAD, 400, EXISTS)
                    .on(UPLOAD, 200, announcement(smile.host()))
                    .on(STATUS, 200, signed("\"job_complete\": false, \"result\": \"No zip uploaded\""));
            var provider = provider(settings("a-key", "085"), smile.host(), lost.host());
            assertThatThrownBy(() -> provider.ask(TestWire.complete()))
                    .hasMessage("smile_identity: status 500")
                    .hasNoCause();
            assertThat(provider.ask(TestWire.complete())).isEqualTo(TestWire.SUBMISSION.toString());
        }
        assertThat(smile.targets()).containsExactly(UPLOAD, UPLOAD, STATUS, UPLOAD, PUT);
        assertThat(TestWire.json(smile.heard(UPLOAD).text()).path("retry").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("XA-07 that has the pictures already is sent nothing more")
    void known() {
        smile.on(UPLOAD, 400, EXISTS).on(STATUS, 200, signed("\"job_complete\": false, \"result\": {}"));
        assertThat(provider().ask(TestWire.complete())).isEqualTo(TestWire.SUBMISSION.toString());
        assertThat(smile.targets()).containsExactly(UPLOAD, STATUS);
    }

    @Test
    @DisplayName("XA-07 that refuses, or names an odd address, is unavailable; neither is told")
    void refuses() {
        smile.on(UPLOAD, 400, "{\"code\": \"2205\", \"error\": \"Marie\"}")
                .on(UPLOAD, 200, "{\"upload_url\": \"http://169.254.169.254/latest\"}")
                .on(UPLOAD, 200, "{\"upload_url\": \"not an address\"}");
        assertThatThrownBy(() -> provider().ask(TestWire.complete())).hasMessage("smile_identity: status 400");
        assertThatThrownBy(() -> provider().ask(TestWire.complete()))
                .hasMessage("smile_identity: it named an address that is not called");
        assertThatThrownBy(() -> provider().ask(TestWire.complete()))
                .hasMessage("smile_identity: it named an address that is not one")
                .hasNoCause();
    }

    @Test
    @DisplayName("XA-07 is told nothing of a document whose country nobody knows, or whose file cannot be sent")
    void unsendable() {
        var pdf = TestWire.pdf(DocumentType.IDENTITY_FRONT, "%PDF".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> provider().ask(TestWire.submission(pdf)))
                .hasMessage("smile_identity: IDENTITY_FRONT is a PDF that cannot be opened");
        assertThatThrownBy(() -> provider().ask(TestWire.from("Ruritania")))
                .hasMessage("smile_identity: the document's country is not one of ISO 3166");
        assertThat(smile.heard()).isEmpty();
    }

    @Test
    @DisplayName("XA-12 needs SMILE_IDENTITY_API_KEY and SMILE_IDENTITY_PARTNER_ID to start, and prints no key")
    void keys() {
        assertThatThrownBy(() -> provider(settings("", "085"), smile.host()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("smile-identity.api-key");
        assertThatThrownBy(() -> provider(settings("a-key", ""), smile.host()))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("SMILE_IDENTITY_PARTNER_ID"));
        assertThat(settings("a-key", "085")).asString().doesNotContain("a-key");
        assertThat(provider().name()).isEqualTo("smile_identity");
    }

    private void announced() {
        smile.on(UPLOAD, 200, announcement(smile.host()));
    }

    private static String announcement(String host) {
        return """
                {"upload_url": "http://%s/bucket/selfie.zip?signature=secret", "smile_job_id": "0000001105",
                 "ref_id": "085-0000001105", "camera_config": null, "code": "2202"}""".formatted(host);
    }

    private String signed(String fields) {
        var proof = signature().at(NOW);
        return "{\"timestamp\": \"%s\", \"signature\": \"%s\", %s}"
                .formatted(proof.get("timestamp"), proof.get("signature"), fields);
    }

    private SmileSignature signature() {
        return new SmileSignature(settings("a-key", "085"));
    }

    private static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private SmileIdentityProvider provider() {
        return provider(settings("a-key", "085"), smile.host());
    }

    private SmileIdentityProvider provider(SmileIdentitySettings settings, String... allowed) {
        var wire = TestWire.http(http, allowed);
        return new SmileIdentityProvider(
                settings,
                new SmileApi(settings, wire, Clock.fixed(NOW, ZoneOffset.UTC)),
                new SmilePackages(settings, TestWire.files()),
                wire,
                TestWire::told);
    }

    private SmileIdentitySettings settings(String key, String partner) {
        return new SmileIdentitySettings(
                key, partner, smile.url(), "https://kyc.example/smile", 6, Duration.ofSeconds(10));
    }
}
