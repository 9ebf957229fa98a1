package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("The door of the ThirdFactor API")
class GatewayDoorTests {

    private static final Picture BLANK = Picture.blank(120, 90, Color.LIGHT_GRAY);
    private static final String NOBODY = "{\"result\":false,\"total_faces\":0,\"faces\":[]}";

    private final RunningServer server;
    private final GatewayClient guest;

    GatewayDoorTests(@Autowired ApplicationContext context) {
        server = new RunningServer(context);
        guest = new GatewayClient(server.port());
    }

    @Test
    @DisplayName("TF-01 CF-2 CF-5 the health check answers as printed, beside those of the other APIs")
    void isHealthy() {
        for (var path : new String[] {"/health", "/health/"}) {
            var answer = guest.get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.response().body())
                    .isEqualTo("{\"status\":\"healthy\",\"service\":\"thirdfactor-ai-gateway\"}");
        }
        assertThat(guest.get("/actuator/health/readiness").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/detect-face/", "/type-of-document-crop/", "/document-extract-information/"})
    @DisplayName("TF-12 CF-4 CF-17 a missing, empty or wrongly typed field is a 422 that names it, in form and JSON")
    void namesTheField(String path) {
        var missing = "{\"detail\":[{\"loc\":[\"body\",\"base64_image\"],\"msg\":\"Field is required\","
                + "\"type\":\"value_error.missing\"}]}";
        assertInvalid(guest.form(path, ""), missing);
        assertInvalid(guest.form(path, "features=ALL"), missing);
        assertInvalid(guest.form(path, "base64_image="), missing);
        assertInvalid(guest.json(path, "{}"), missing);
        assertInvalid(guest.json(path, "{\"base64_image\":null}"), missing);
        assertInvalid(guest.multipart(path, new Form().text("other", "x")), missing);
        assertFault(guest.json(path, "{\"base64_image\":5}"), "type_error.str");
        assertFault(guest.json(path, "[]"), "type_error.dict");
        assertFault(guest.json(path, "{\"base64_image\":"), "value_error.jsondecode");
    }

    @Test
    @DisplayName("TF-13 base64 comes bare, as data URL, with line breaks, with spaces for plus signs")
    void toleratesBase64() {
        var text = GatewayClient.base64(withPlusSigns());
        assertThat(text).contains("+");
        var lines = text.replaceAll("(.{76})", "$1\r\n");
        for (var written : new String[] {
            text, "data:image/jpeg;base64," + text, lines, text.replace('+', ' '), "DATA:image/png;base64," + lines
        }) {
            assertThat(guest.picture("/detect-face", written).response().body()).isEqualTo(NOBODY);
        }
        assertThat(guest.form("/detect-face", "base64_image=" + text).response().body())
                .as("not encoded at all")
                .isEqualTo(NOBODY);
    }

    @Test
    @DisplayName("TF-02 CF-17 a picture comes as form, as JSON and as multipart")
    void takesEveryBody() {
        var text = GatewayClient.base64(BLANK);
        assertThat(guest.json("/detect-face/", "{\"base64_image\":\"%s\"}".formatted(text))
                        .response()
                        .body())
                .isEqualTo(NOBODY);
        assertThat(guest.multipart("/detect-face/", new Form().text("base64_image", text))
                        .response()
                        .body())
                .isEqualTo(NOBODY);
    }

    @Test
    @DisplayName("TF-13 what is no base64, no picture, half a picture or too large is a 422")
    void refusesBadPictures() {
        assertFault(guest.picture("/detect-face", "%%%not base64%%%"), "value_error.base64");
        assertFault(guest.picture("/detect-face", "aGVsbG8gd29ybGQ="), "value_error.image");
        var half = Arrays.copyOf(BLANK.bytes(), BLANK.bytes().length / 2);
        assertFault(guest.picture("/detect-face", GatewayClient.base64(Picture.jpeg(half))), "value_error.image");
        var huge = GatewayClient.base64(Picture.jpeg(new byte[11 * 1024 * 1024]));
        assertFault(guest.picture("/detect-face", huge), "value_error.too_large");
        assertFault(guest.json("/detect-face", "x".repeat(29 * 1024 * 1024)), "value_error.too_large");
    }

    @Test
    @DisplayName("TF-13 CF-17 a multipart text field beyond the container's limit is a 422 too")
    void limitsMultipartFields() {
        var form = new Form().text("base64_image", "A".repeat(3_000_000));
        assertFault(guest.multipart("/detect-face", form), "value_error.too_large");
    }

    @Test
    @DisplayName("TF-12 CF-4 CF-16 refusals that are no validation say error, those of Spring and filters too")
    void saysError() {
        assertError(GatewayClient.bearing(server.port(), "wrong").picture("/detect-face", "x"), 401);
        assertError(guest.get("/detect-face/"), 405);
        assertError(guest.multipart("/compare-face", new Form().text("a", "b")), 415);
    }

    @Test
    @DisplayName("TF-12 CF-16 what a known client asks is in its audit trail, what a guest asks nowhere")
    void auditsKnownClients() {
        int before = server.count("select count(*) from audit_entry");
        guest.picture("/detect-face", GatewayClient.base64(BLANK));
        assertThat(server.count("select count(*) from audit_entry")).isEqualTo(before);

        var known = server.newClient();
        GatewayClient.bearing(server.port(), known.apiKey()).picture("/detect-face", GatewayClient.base64(BLANK));
        assertThat(server.count("select count(*) from audit_entry where action = 'face.detected'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("TF-06 an uploaded picture comes back as data URL, its type told by its bytes")
    void encodes() {
        var png = new Picture("card.jpg", "image/jpeg", Picture.blank(20, 20, Color.RED, "png"));
        var answer = guest.multipart("/image-to-base64/", new Form().file("image", png));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("data_url", "content_type", "filename");
        assertThat(answer.text("data_url")).isEqualTo("data:image/png;base64," + GatewayClient.base64(png));
        assertThat(answer.text("content_type")).isEqualTo("image/png");
        assertThat(answer.text("filename")).isEqualTo("card.jpg");
    }

    @Test
    @DisplayName("TF-06 TF-12 TF-13 an upload without a picture, with another file or too large is a 422")
    void refusesUploads() {
        assertFault(guest.multipart("/image-to-base64/", new Form().text("x", "y")), "value_error.missing");
        assertFault(guest.json("/image-to-base64/", "{}"), "value_error.missing");
        var text = new Picture("a.jpg", "image/jpeg", new byte[] {1, 2, 3});
        assertFault(guest.multipart("/image-to-base64/", new Form().file("image", text)), "value_error.image");
        var large = new Picture("a.jpg", "image/jpeg", new byte[11 * 1024 * 1024]);
        assertFault(guest.multipart("/image-to-base64/", new Form().file("image", large)), "value_error.too_large");
    }

    /** A picture whose base64 text has plus signs. */
    private static Picture withPlusSigns() {
        for (int shade = 0; shade < 256; shade++) {
            var picture = Picture.blank(120, 90, new Color(shade, 255 - shade, 90));
            if (GatewayClient.base64(picture).contains("+")) return picture;
        }
        throw new AssertionError("No such picture");
    }

    private static void assertInvalid(Answer answer, String body) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).isEqualTo(body);
    }

    private static void assertFault(Answer answer, String type) {
        assertThat(answer.status()).isEqualTo(422);
        var fault = answer.body().path("detail").path(0);
        assertThat(fault.path("type").asText()).isEqualTo(type);
        assertThat(fault.path("loc").path(0).asText()).isEqualTo("body");
        assertThat(fault.path("msg").asText()).isNotBlank();
    }

    private static void assertError(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("error");
        assertThat(answer.text("error")).isNotBlank();
    }
}
