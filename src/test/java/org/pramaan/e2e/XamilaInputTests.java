package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
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
@DisplayName("Whatever is sent to the XAMILA API")
class XamilaInputTests {

    private static final String CREATE = "/api/customer/kyc/profile/create/";
    private static final String PROFILE = "/api/customer/kyc/profile/";
    private static final String MALFORMED = "Ce format n'est pas valide.";

    /** Method, address, status and error. */
    private static final List<String> REFUSED = List.of(
            "DELETE /api/customer/kyc/profile/ 405 Méthode non autorisée",
            "GET /api/customer/kyc/submit/ 405 Méthode non autorisée",
            "PUT /api/customer/kyc/documents/upload/ 405 Méthode non autorisée",
            "POST /api/customer/kyc/status/ 405 Méthode non autorisée",
            "POST /api/customer/kyc/documents/upload/ 415 Type de contenu non pris en charge",
            "GET /api/customer/kyc/nowhere/ 404 Ressource non trouvée",
            "GET /api/customer/ 404 Ressource non trouvée",
            "GET /media/kyc_documents/ 404 Ressource non trouvée");

    /** Fields of a profile with what cannot stand there, in JSON. */
    private static final List<String> WRONG = List.of(
            "date_of_birth=\"1990-02-30\"",
            "date_of_birth=\"15/05/1990\"",
            "date_of_birth=\"\"",
            "date_of_birth=null",
            "date_of_birth=19900515",
            "identity_document_expiry=\"2035-02-30\"",
            "identity_document_expiry=\"+12035-01-01\"",
            "first_name=\"\"",
            "first_name=\"   \"",
            "first_name=null",
            "first_name=[\"Jean\"]",
            "first_name={\"$ne\":1}",
            "first_name=true",
            "first_name=\"Je\\u0000an\"",
            "first_name=\"\\ud800\"",
            "first_name=\"nae\\u202ej\"",
            "first_name=\"%s\"".formatted("J".repeat(151)),
            "city=\"%s\"".formatted("é".repeat(256)),
            "gender=\"m\"",
            "source_of_funds=\"THEFT\"",
            "monthly_income=-1",
            "monthly_income=1e999",
            "monthly_income=1e20",
            "monthly_income=4500.123456",
            "monthly_income=\"NaN\"",
            "monthly_income=true");

    private final RunningServer server;

    XamilaInputTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
    }

    private XamilaCustomer entered(CapturedOutput console) {
        var customer = new XamilaCustomer(server.port(), console);
        customer.enter();
        return customer;
    }

    @Test
    @DisplayName("XA-02 CF-4 by the wrong method, of the wrong type or for the wrong answer is refused in French")
    void methods(CapturedOutput console) {
        var jean = entered(console);
        for (var line : REFUSED) {
            var words = line.split(" ", 4);
            var answer = jean.send(words[0], words[1], "{}");
            assertThat(answer.status()).as(line + answer.response().body()).isEqualTo(Integer.parseInt(words[2]));
            assertThat(answer.text("error")).as(line).isEqualTo(words[3]);
            assertThat(answer.header("Allow").isEmpty()).as(line).isEqualTo(!words[2].equals("405"));
        }
        assertThat(jean.send("OPTIONS", PROFILE, null).header("Allow")).contains("GET", "PUT", "PATCH");
        assertThat(jean.send("HEAD", "/api/customer/kyc/documents/", null).status())
                .isEqualTo(200);
        assertThat(jean.send("HEAD", PROFILE, null).status())
                .as("no profile yet")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("XA-02 CF-4 that wants XML is told in JSON all the same")
    void xml() {
        var xml = new Visitor(server.port())
                .send(
                        "POST",
                        "/customer/auth/login/",
                        BodyPublishers.ofString("{\"email\":\"a@example.com\",\"password\":\"x\"}"),
                        "Content-Type",
                        "application/json",
                        "Accept",
                        "application/xml");
        assertThat(xml.statusCode()).as(xml.body()).isBetween(400, 406);
        assertThat(xml.body()).startsWith("{\"error\":");
    }

    @Test
    @DisplayName("XA-02 that is no profile is refused, naming the field, and leaves nothing behind")
    void profiles(CapturedOutput console) {
        var jean = entered(console);
        for (var wrong : WRONG) {
            var parts = wrong.split("=", 2);
            var answer = jean.post(CREATE, example(parts[0], parts[1]));
            assertThat(answer.status()).as(wrong + answer.response().body()).isEqualTo(400);
            assertThat(answer.text("error")).as(wrong).isEqualTo("Données manquantes ou invalides");
            assertThat(answer.body().path("details"))
                    .as(wrong)
                    .extracting(JsonNode::asText)
                    .singleElement()
                    .asString()
                    .startsWith(parts[0] + " : ");
        }
        assertThat(jean.get(PROFILE).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("XA-02 that is no JSON object is refused with details")
    void bodies(CapturedOutput console) {
        var jean = entered(console);
        for (var body : List.of("", "null", "[]", "\"x\"", "{\"first_name\":", "{}{", "[".repeat(2000))) {
            var answer = jean.post(CREATE, body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.body().path("details")).as(body).isNotEmpty();
        }
    }

    @Test
    @DisplayName(
            "XA-24 is kept as it was written, accents, emoji and other scripts too; unknown fields are passed over")
    void accents(CapturedOutput console) {
        var jean = entered(console);
        var profile = XamilaProfileTests.example();
        profile.put("first_name", "Zoe\u0308 👩‍🚀");
        profile.put("last_name", "O’Connor-Ñuñez 東");
        profile.put("state_province", "I\u0302le-de-France");
        profile.put("city", "محمد");
        profile.put("id", "00000000-0000-0000-0000-000000000000");
        profile.put("kyc_status", "APPROVED");
        profile.put("is_kyc_complete", true);
        var created = jean.post(CREATE, profile);
        assertThat(created.status()).as(created.response().body()).isEqualTo(201);
        var read = jean.get(PROFILE);
        for (var field : List.of("first_name", "last_name", "state_province", "city"))
            assertThat(read.text(field)).isEqualTo(profile.get(field));
        assertThat(read.text("kyc_status")).isEqualTo("PENDING");
        assertThat(read.text("id")).isNotEqualTo(profile.get("id"));
        assertThat(read.body().path("is_kyc_complete").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("XA-20 that is no registration is refused, naming the field")
    void registrations(CapturedOutput console) {
        var jean = new XamilaCustomer(server.port(), console);
        var wrong = new HashMap<String, Object>();
        wrong.put("first_name", "\ud800");
        wrong.put("last_name", "\u202eJ");
        wrong.put("email", "j\u00ean\u0000@example.com");
        wrong.put("phone", true);
        for (var line : wrong.entrySet()) {
            var sent = jean.registration();
            sent.put(line.getKey(), line.getValue());
            var answer = jean.post("/api/customer/auth/register/", escaped(sent));
            assertThat(answer.status()).as(line + answer.response().body()).isEqualTo(400);
            assertThat(answer.body().path("details"))
                    .extracting(JsonNode::asText)
                    .containsExactly(line.getKey() + " : " + MALFORMED);
        }
    }

    private static String example(String field, String json) {
        var profile = XamilaProfileTests.example();
        profile.remove(field);
        return "{\"%s\":%s,%s".formatted(field, json, escaped(profile).substring(1));
    }

    /** As JSON of ASCII only, for halves of characters cannot be sent otherwise. */
    private static String escaped(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .writer()
                    .with(com.fasterxml.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                    .writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
