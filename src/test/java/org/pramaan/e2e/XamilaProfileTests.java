package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pramaan.PramaanTest;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@PramaanTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Profiles and documents of the XAMILA API")
class XamilaProfileTests {

    private static final String CREATE = "/api/customer/kyc/profile/create/";
    private static final String PROFILE = "/api/customer/kyc/profile/";
    private static final String UPLOAD = "/api/customer/kyc/documents/upload/";
    private static final Picture CARD = Picture.blank(640, 400, Color.GRAY);

    private final RunningServer server;
    private XamilaCustomer jean;

    XamilaProfileTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    @BeforeEach
    void arrive(CapturedOutput console) {
        jean = new XamilaCustomer(server.port(), console);
        jean.enter();
    }

    @Test
    @DisplayName("XA-24 XA-25 XA-32 the profile of the example is 75 % complete, with the keys of the example")
    void creates() {
        var created = jean.post(CREATE, example());
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        assertThat(created.text("full_name")).isEqualTo("Jean Pierre Dupont");
        assertThat(created.text("kyc_status")).isEqualTo("PENDING");
        assertThat(created.body().path("completion_percentage").asInt()).isEqualTo(75);
        assertThat(created.body().path("is_kyc_complete").isBoolean()).isTrue();
        assertThat(created.body().path("is_kyc_complete").asBoolean()).isFalse();
        assertThat(created.body().fieldNames())
                .toIterable()
                .contains("id", "user", "created_at")
                .containsAll(example().keySet());
        var read = jean.get(PROFILE);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().fieldNames())
                .toIterable()
                .contains("user_email", "user_phone", "age", "documents", "is_kyc_complete");
        assertThat(read.text("user_email")).isEqualTo(jean.email());
        assertThat(read.body().path("age").asInt()).isGreaterThanOrEqualTo(35);
        example()
                .forEach(
                        (field, value) -> assertThat(read.text(field)).as(field).isEqualTo(String.valueOf(value)));
        assertThat(jean.post(CREATE, example()).text("error")).isEqualTo("Un profil KYC existe déjà");
        var user = jean.login(jean.email(), XamilaCustomer.PASSWORD).body().path("user");
        assertThat(user.path("kyc_status").asText()).isEqualTo("PENDING");
        assertThat(user.path("kyc_completion").asInt()).isEqualTo(75);
    }

    @Test
    @DisplayName("XA-02 XA-25 without a profile there is none to read, to change or to add documents to")
    void none() {
        for (var answer : List.of(
                jean.get(PROFILE), jean.send("PUT", PROFILE, example()), jean.upload(UPLOAD, form("SELFIE", CARD)))) {
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(404);
            assertThat(answer.text("error")).isEqualTo("Profil KYC non trouvé");
        }
    }

    @Test
    @DisplayName("XA-26 XA-32 PUT replaces, PATCH amends, and what is missing costs completion")
    void changes() {
        jean.post(CREATE, example());
        var amended = jean.send("PATCH", PROFILE, Map.of("city", "Lyon", "monthly_income", 5000));
        assertThat(amended.status()).as(amended.response().body()).isEqualTo(200);
        assertThat(amended.text("city")).isEqualTo("Lyon");
        assertThat(amended.text("occupation")).isEqualTo("Ingénieur logiciel");
        var fewer = Map.of("first_name", "Jean", "last_name", "Dupont", "date_of_birth", "1990-05-15");
        var replaced = jean.send("PUT", PROFILE, fewer);
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.body().path("city").isNull()).isTrue();
        assertThat(replaced.body().path("completion_percentage").asInt()).isBetween(1, 74);
    }

    @Test
    @DisplayName("XA-27 tells what is missing, with the keys and the words of the example")
    void tellsNextSteps() {
        jean.post(CREATE, example());
        var status = jean.get("/api/customer/kyc/status/");
        assertThat(status.status()).as(status.response().body()).isEqualTo(200);
        assertThat(status.body().fieldNames())
                .toIterable()
                .containsExactly("kyc_profile", "required_documents", "next_steps");
        assertThat(status.body().path("required_documents").toString())
                .isEqualTo("[{\"type\":\"IDENTITY_FRONT\",\"name\":\"Pièce d'identité (recto)\",\"required\":true},"
                        + "{\"type\":\"SELFIE\",\"name\":\"Photo selfie\",\"required\":true},"
                        + "{\"type\":\"PROOF_OF_ADDRESS\",\"name\":\"Justificatif de domicile\",\"required\":true}]");
        assertThat(status.body().path("next_steps"))
                .extracting(JsonNode::asText)
                .containsExactly("Téléverser les documents manquants", "Soumettre le profil pour révision");
        assertThat(status.body().at("/kyc_profile/kyc_status").asText()).isEqualTo("PENDING");
        for (var type : List.of("IDENTITY_FRONT", "SELFIE", "PROOF_OF_ADDRESS")) jean.upload(UPLOAD, form(type, CARD));
        assertThat(jean.get("/api/customer/kyc/status/").body().path("next_steps"))
                .extracting(JsonNode::asText)
                .containsExactly("Soumettre le profil pour révision");
    }

    @Test
    @DisplayName("XA-03 ages outside 18 to 120, unknown choices and malformed values are all told at once")
    void validates() {
        var wrong = new HashMap<>(example());
        wrong.put("date_of_birth", "2015-01-01");
        wrong.put("gender", "X");
        wrong.put("monthly_income", "beaucoup");
        wrong.put("identity_document_expiry", "2001-01-01");
        wrong.put("city", Map.of("a", 1));
        wrong.remove("last_name");
        var answer = jean.post(CREATE, wrong);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("details"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(
                        "date_of_birth : L'âge minimum est de 18 ans.",
                        "gender : Cette valeur n'est pas un choix valide.",
                        "monthly_income : Ce format n'est pas valide.",
                        "identity_document_expiry : Cette date est passée.",
                        "city : Ce format n'est pas valide.",
                        "last_name : Ce champ est obligatoire.");
        wrong.put("date_of_birth", "1850-01-01");
        assertThat(jean.post(CREATE, wrong).response().body()).contains("120 ans");
    }

    @Test
    @DisplayName("XA-28 XA-29 XA-09 a document is taken with the keys of the example, and replaces the one before")
    void takesDocuments() {
        jean.post(CREATE, example());
        var answer = jean.upload(UPLOAD, form("IDENTITY_FRONT", CARD));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "document_type",
                        "file_url",
                        "original_filename",
                        "file_size",
                        "file_size_mb",
                        "mime_type",
                        "verification_status",
                        "uploaded_at");
        assertThat(answer.text("original_filename")).isEqualTo("picture.jpg");
        assertThat(answer.text("mime_type")).isEqualTo("image/jpeg");
        assertThat(answer.text("verification_status")).isEqualTo("PENDING");
        assertThat(answer.body().path("file_size").asLong()).isEqualTo(CARD.bytes().length);
        var second = jean.upload(UPLOAD, form("IDENTITY_FRONT", Picture.blank(500, 400, Color.RED)));
        var list = jean.get("/api/customer/kyc/documents/");
        assertThat(list.body()).singleElement().satisfies(line -> {
            assertThat(line.path("id").asText()).isEqualTo(second.text("id"));
            assertThat(line.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "id",
                            "document_type",
                            "verification_status",
                            "auto_verification_score",
                            "uploaded_at",
                            "verified_at");
        });
        assertThat(jean.get(PROFILE).body().path("documents"))
                .singleElement()
                .satisfies(line -> assertThat(line.fieldNames())
                        .toIterable()
                        .containsExactly("id", "document_type", "verification_status", "uploaded_at"));
        assertThat(jean.get(path(answer)).status()).as("the replaced file").isEqualTo(404);
    }

    @Test
    @DisplayName("CF-24 XA-05 a file opens to its owner, or by its signed address, and to nobody else")
    void opensFiles(CapturedOutput console) {
        jean.post(CREATE, example());
        var answer = jean.upload(UPLOAD, form("SELFIE", CARD));
        var url = answer.text("file_url");
        var user = jean.get(PROFILE).text("user");
        assertThat(url)
                .matches(
                        "http://localhost:\\d+/media/kyc_documents/%s/selfie/[0-9a-f-]{36}\\.jpg\\?.*".formatted(user));
        var stranger = new Visitor(server.port());
        var signed = stranger.get(url.substring(url.indexOf("/media")));
        assertThat(signed.statusCode()).isEqualTo(200);
        assertThat(signed.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(signed.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(stranger.get(path(answer)).statusCode()).isEqualTo(401);
        assertThat(stranger.get(path(answer) + "?expires=9999999999&signature=00")
                        .statusCode())
                .isEqualTo(401);
        assertThat(jean.get(path(answer)).status()).isEqualTo(200);
        var other = new XamilaCustomer(server.port(), console);
        other.enter();
        var foreign = other.get(path(answer));
        var unknown = other.get(path(answer).replaceAll("[^/]+\\.jpg", UUID.randomUUID() + ".jpg"));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.response().body()).isEqualTo(unknown.response().body());
        var stored = server.store()
                .list()
                .filter(file -> file.key().path().contains(user))
                .toList();
        assertThat(stored).hasSize(1);
        var kept = new String(server.store().require(stored.get(0).key()), StandardCharsets.ISO_8859_1);
        assertThat(kept).as("encrypted").doesNotContain("JFIF");
    }

    @Test
    @DisplayName("XA-28 CF-12 formats are told by content: what is none, is damaged or too large is refused")
    void refusesFiles() {
        jean.post(CREATE, example());
        var script = new Picture("carte.jpg", "image/jpeg", "<script>".getBytes(StandardCharsets.UTF_8));
        assertThat(jean.upload(UPLOAD, form("SELFIE", script))
                        .body()
                        .path("details")
                        .get(0)
                        .asText())
                .isEqualTo("file : Formats autorisés : JPEG, PNG, GIF, PDF, WebP.");
        var cut = Picture.jpeg(Arrays.copyOf(CARD.bytes(), CARD.bytes().length / 2));
        assertThat(jean.upload(UPLOAD, form("SELFIE", cut)).status()).isEqualTo(400);
        var large = Arrays.copyOf(CARD.bytes(), 11_000_000);
        assertThat(jean.upload(UPLOAD, form("SELFIE", Picture.jpeg(large))).status())
                .isEqualTo(413);
        assertThat(jean.upload(UPLOAD, form("PASSPORT", CARD)).response().body())
                .contains("document_type : Cette valeur n'est pas un choix valide.");
        assertThat(jean.upload(UPLOAD, new Form().text("document_type", "SELFIE"))
                        .response()
                        .body())
                .contains("file : Ce champ est obligatoire.");
        var gif = new Picture("a.gif", "image/gif", Picture.blank(300, 200, Color.BLUE, "gif"));
        assertThat(jean.upload(UPLOAD, form("PROOF_OF_ADDRESS", gif)).text("mime_type"))
                .isEqualTo("image/gif");
        assertThat(jean.get("/api/customer/kyc/documents/").body()).hasSize(1);
    }

    private static String path(Answer uploaded) {
        var url = uploaded.text("file_url");
        return url.substring(url.indexOf("/media"), url.indexOf('?'));
    }

    private static Form form(String type, Picture picture) {
        return new Form().text("document_type", type).file("file", picture);
    }

    static Map<String, Object> example() {
        var profile = new HashMap<String, Object>(Map.of(
                "first_name", "Jean",
                "last_name", "Dupont",
                "middle_name", "Pierre",
                "date_of_birth", "1990-05-15",
                "place_of_birth", "Paris, France",
                "nationality", "Française",
                "gender", "M",
                "address_line_1", "123 Rue de la Paix",
                "address_line_2", "Appartement 4B",
                "city", "Paris"));
        profile.putAll(Map.of(
                "state_province", "Île-de-France",
                "postal_code", "75001",
                "country", "France",
                "identity_document_type", "NATIONAL_ID",
                "identity_document_number", "123456789",
                "identity_document_expiry", "2035-05-15",
                "identity_document_issuing_country", "France",
                "occupation", "Ingénieur logiciel",
                "employer_name", "Tech Corp",
                "source_of_funds", "SALARY"));
        profile.put("monthly_income", 4500.5);
        return profile;
    }
}
