package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.document.DocumentKind;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The KYC Flow API")
class KycFlowDoorTests {

    private final RunningServer server;
    private final Specimens specimens;
    private final Visitor visitor;

    KycFlowDoorTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        specimens = server.specimens();
        visitor = new Visitor(server.port());
    }

    @Test
    @DisplayName("KF-10 CF-2 tells that every model is loaded, with the keys of the example")
    void tellsItsHealth() {
        var health = new Answer(visitor.get("/api/v1/health"));
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body().fieldNames()).toIterable().containsExactly("status", "version", "models", "timestamp");
        assertThat(health.text("status")).isEqualTo("healthy");
        assertThat(health.text("version")).isNotBlank();
        assertThat(health.text("timestamp")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        var models = health.body().path("models");
        assertThat(models.fieldNames())
                .toIterable()
                .containsExactly("face_detector", "face_matcher", "ocr_extractor", "liveness_detector");
        assertThat(models).allSatisfy(model -> {
            assertThat(model.fieldNames()).toIterable().containsExactly("loaded", "name", "error");
            assertThat(model.path("loaded").asBoolean()).isTrue();
            assertThat(model.path("error").isNull()).isTrue();
        });
        assertThat(models.at("/face_detector/name").asText()).isEqualTo("blazeface");
    }

    @Test
    @DisplayName(
            "KF-20 KF-21 KF-22 KF-23 KF-24 KF-27 CF-10 approves the person on the card, with the keys of the example")
    void approves() {
        var answer = verify(specimens.of(DocumentKind.PAN_CARD), specimens.of(DocumentKind.LIVE_PHOTO));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly(
                        "verification_status",
                        "confidence_score",
                        "face_match_score",
                        "ocr_data",
                        "processing_time_ms",
                        "timestamp",
                        "face_verification_details");
        assertThat(answer.text("verification_status")).isEqualTo("approved");
        double face = answer.body().path("face_match_score").asDouble();
        double ocr = answer.body().at("/ocr_data/confidence").asDouble();
        assertThat(answer.body().path("confidence_score").asDouble()).isCloseTo(.6 * face + .4 * ocr, within(1e-4));
        var details = answer.body().path("face_verification_details");
        assertThat(details.fieldNames())
                .toIterable()
                .containsExactly("verified", "confidence", "similarity_metrics", "threshold_used", "message");
        assertThat(details.path("verified").asBoolean()).isTrue();
        assertThat(details.path("threshold_used").asDouble()).isEqualTo(.3);
        double cosine = details.at("/similarity_metrics/cosine_similarity").asDouble();
        assertThat(details.path("message").asText())
                .isEqualTo("Faces match (%.1f%% similarity)".formatted(100 * cosine));
        assertThat(details.at("/similarity_metrics/euclidean_distance").asDouble())
                .isBetween(.01, .6);
        assertReading(answer);
    }

    private void assertReading(Answer answer) {
        var read = answer.body().path("ocr_data");
        assertThat(read.fieldNames())
                .toIterable()
                .containsExactly("document_type", "confidence", "extracted_text", "fields");
        assertThat(read.path("document_type").asText()).isEqualTo("pan_card");
        assertThat(read.path("extracted_text").asText())
                .contains(specimens.identity().panNumber());
        assertThat(read.path("fields").fieldNames())
                .toIterable()
                .containsExactly(
                        "full_name",
                        "date_of_birth",
                        "document_number",
                        "nationality",
                        "issue_date",
                        "expiry_date",
                        "place_of_birth",
                        "address",
                        "gender");
        assertThat(read.at("/fields/document_number").asText())
                .isEqualTo(specimens.identity().panNumber());
        assertThat(read.at("/fields/date_of_birth").asText()).matches("\\d\\d/\\d\\d/\\d{4}");
        assertThat(read.at("/fields/nationality").isNull()).isTrue();
    }

    @Test
    @DisplayName("KF-24 rejects a stranger, and says that the faces do not match")
    void rejects() {
        var answer = verify(specimens.of(DocumentKind.PAN_CARD), specimens.stranger());
        assertThat(answer.text("verification_status")).isEqualTo("rejected");
        assertThat(answer.body().at("/face_verification_details/verified").asBoolean())
                .isFalse();
        assertThat(answer.body().at("/face_verification_details/message").asText())
                .startsWith("Faces do not match (");
    }

    @Test
    @DisplayName("KF-24 leaves the person on an unknown document pending")
    void leavesPending() {
        var selfie = specimens.of(DocumentKind.LIVE_PHOTO);
        var answer = verify(selfie, selfie);
        assertThat(answer.text("verification_status")).isEqualTo("pending");
        assertThat(answer.body().at("/ocr_data/document_type").asText()).isEqualTo("unknown");
        assertThat(answer.body().at("/ocr_data/confidence").asDouble()).isZero();
    }

    @Test
    @DisplayName("KF-25 is told when either picture shows no face")
    void missesFaces() {
        var blank = Picture.blank(1000, 630, Color.LIGHT_GRAY);
        assertDetail(verify(blank, specimens.of(DocumentKind.LIVE_PHOTO)), 400, "No face detected in ID document");
        assertDetail(verify(specimens.of(DocumentKind.PAN_CARD), blank), 400, "No face detected in selfie image");
    }

    @Test
    @DisplayName("KF-30 KF-27 reads an Aadhaar card and never tells more than the last four digits of its number")
    void extracts() {
        var answer = extract(specimens.of(DocumentKind.AADHAAR_CARD_FRONT));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly("ocr_data", "processing_time_ms", "timestamp");
        assertThat(answer.body().at("/ocr_data/document_type").asText()).isEqualTo("aadhaar_front");
        var number = specimens.identity().aadhaarNumber();
        assertThat(answer.body().at("/ocr_data/fields/document_number").asText())
                .isEqualTo("XXXX XXXX " + number.substring(8));
        assertThat(answer.response().body().replaceAll("[^0-9]", "")).doesNotContain(number.substring(0, 8));
        assertThat(answer.body().at("/ocr_data/fields/gender").asText()).isIn("M", "F");
        assertThat(answer.body().path("processing_time_ms").asLong()).isPositive();
    }

    @Test
    @DisplayName("KF-04 CF-12 files are told by their content: 400 or 413 in this API's form")
    void refusesFiles() {
        var selfie = specimens.of(DocumentKind.LIVE_PHOTO);
        var text = new Picture("id.jpg", "image/jpeg", "not a picture".getBytes(StandardCharsets.UTF_8));
        assertDetail(extract(text), 400, "Invalid file format. Supported: JPG, JPEG, PNG, PDF");
        assertDetail(verify(selfie, text), 400, "Invalid selfie format. Supported: JPG, JPEG, PNG");
        var size = "Invalid image size. Minimum 320x240, maximum 4096 pixels per side";
        assertDetail(extract(Picture.blank(319, 300, Color.GRAY)), 400, size);
        assertDetail(extract(Picture.blank(4097, 300, Color.GRAY)), 400, size);
        var half = Arrays.copyOf(selfie.bytes(), selfie.bytes().length / 2);
        assertDetail(extract(Picture.jpeg(half)), 400, "The image is damaged or incomplete");
        var large = Arrays.copyOf(selfie.bytes(), 10 * 1024 * 1024 + 1);
        assertDetail(extract(Picture.jpeg(large)), 413, "File too large. Maximum size is 10MB");
        assertDetail(post("/api/v1/ocr/extract", new Form()), 400, "document is required");
        assertDetail(
                post("/api/v1/kyc/verify", new Form().file("id_document", selfie)), 400, "selfie_image is required");
    }

    @Test
    @DisplayName("KF-06 keeps nothing of a request but an entry in the trail, which names no person")
    void keepsNothing() {
        extract(specimens.of(DocumentKind.PAN_CARD));
        verify(specimens.of(DocumentKind.PAN_CARD), specimens.of(DocumentKind.LIVE_PHOTO));
        var entries = server.database()
                .sql("select actor || ' ' || action || ' ' || details from audit_entry where action in (?, ?)")
                .params("document.extracted", "verification.done")
                .query(String.class)
                .list();
        assertThat(entries)
                .contains("DOOR:kycflow document.extracted {\"type\":\"PAN\"}")
                .contains("DOOR:kycflow verification.done {\"outcome\":\"approved\"}");
        assertThat(server.count(
                        "select count(*) from act_ru_execution where proc_def_id_ like 'instant-verification%'"))
                .isZero();
    }

    private Answer verify(Picture document, Picture selfie) {
        return post(
                "/api/v1/kyc/verify", new Form().file("id_document", document).file("selfie_image", selfie));
    }

    private Answer extract(Picture document) {
        return post(
                "/api/v1/ocr/extract", new Form().file("document", document).text("password", "needed by no picture"));
    }

    private Answer post(String path, Form form) {
        return new Answer(visitor.send(
                "POST", path, BodyPublishers.ofByteArray(form.body()), "Content-Type", Form.contentType()));
    }

    private static void assertDetail(Answer answer, int status, String detail) {
        assertThat(answer.text("detail")).isEqualTo(detail);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().path("status_code").asInt()).isEqualTo(status);
        assertThat(answer.text("timestamp")).isNotBlank();
    }
}
