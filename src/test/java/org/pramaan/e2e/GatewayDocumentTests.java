package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.aadhaar.AadhaarCodes;
import org.pramaan.aadhaar.TestAadhaar;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.Frame;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.ocr.DocumentReader;
import org.pramaan.ocr.FieldName;
import org.pramaan.specimen.SpecimenKind;
import org.pramaan.specimen.SpecimenPdfs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("Documents at the ThirdFactor door")
class GatewayDocumentTests {

    private static final String CROP = "/type-of-document-crop/";
    private static final String EXTRACT = "/document-extract-information/";
    private static final String HEAD = "data:image/jpeg;base64,";

    private final ApplicationContext context;
    private final GatewayClient guest;
    private final Specimens specimens;

    GatewayDocumentTests(@Autowired ApplicationContext context) {
        this.context = context;
        var server = new RunningServer(context);
        guest = new GatewayClient(server.port());
        specimens = server.specimens();
    }

    @Test
    @DisplayName("TF-04 the printed example: a JSON body, the type, its score and the document cut out in its shape")
    void cropsACard() {
        var answer = guest.json(CROP, "{\"base64_image\":\"%s\"}".formatted(picture(DocumentKind.PAN_CARD)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("document_type", "score", "cropped_image");
        assertThat(answer.text("document_type")).isEqualTo("pan-card");
        assertThat(answer.body().path("score").doubleValue()).isBetween(.5, 1.0);
        try (var cropped = cropped(answer)) {
            assertThat(cropped.width() / (double) cropped.height()).isCloseTo(1.586, within(.05));
        }
    }

    @Test
    @DisplayName("TF-04 EN-43 CF-17 an Aadhaar card is cut out with its number covered")
    void coversAadhaar() {
        var answer = guest.picture(CROP, picture(DocumentKind.AADHAAR_CARD_FRONT));

        assertThat(answer.text("document_type")).isEqualTo("aadhaar-front");
        try (var cropped = cropped(answer)) {
            var again = context.getBean(DocumentReader.class).read(cropped);
            assertThat(again.find(FieldName.AADHAAR_NUMBER)).isEmpty();
            assertThat(again.find(FieldName.DATE_OF_BIRTH))
                    .as("the rest is legible")
                    .isPresent();
        }
    }

    @Test
    @DisplayName("TF-04 EN-43 of a card from before 2018 the code is covered too, because it holds the whole number")
    void coversOldCode() {
        var decoder = context.getBean(ImageDecoder.class);
        try (var photo =
                decoder.decode(specimens.of(DocumentKind.AADHAAR_CARD_BACK).bytes())) {
            TestAadhaar.printOldCode(photo, "234567890124");
            var answer = guest.picture(CROP, Base64.getEncoder().encodeToString(photo.jpeg(95)));
            assertThat(answer.text("document_type")).isEqualTo("aadhaar-back");
            try (var cropped = cropped(answer)) {
                assertThat(context.getBean(AadhaarCodes.class).read(cropped, List.of()))
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("TF-04 TF-05 a PDF is cut out and read like a picture; a locked one needs its password")
    void takesPdfs() {
        var pdfs = context.getBean(SpecimenPdfs.class);
        var portrait = new BufferedImage(120, 150, BufferedImage.TYPE_3BYTE_BGR);
        var person = specimens.identity();
        var pdf = Base64.getEncoder().encodeToString(pdfs.locked(SpecimenKind.E_AADHAAR, person, portrait, 20));
        var password = SpecimenPdfs.password(person);
        var locked = guest.picture(EXTRACT, pdf);
        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.body().at("/detail/0/loc/1").textValue()).isEqualTo("base64_image");
        var answer = guest.picture(EXTRACT, pdf, "password", password);
        assertThat(answer.body().at("/data/detected_type").textValue()).isEqualTo("e-aadhaar");
        try (var cropped = cropped(guest.picture(CROP, pdf, "password", password))) {
            var again = context.getBean(DocumentReader.class).read(cropped);
            assertThat(again.find(FieldName.AADHAAR_NUMBER)).isEmpty();
        }
    }

    @Test
    @DisplayName("TF-12 a file that is neither picture nor PDF is a 422")
    void refusesOthers() {
        for (var path : List.of(CROP, EXTRACT)) {
            var answer = guest.picture(path, Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body().at("/detail/0/msg").textValue()).isEqualTo("Neither JPEG, PNG nor PDF");
        }
    }

    @Test
    @DisplayName("TF-04 a picture of no document is unknown, with score 0")
    void doesNotGuess() {
        var answer = guest.picture(CROP, GatewayClient.base64(Picture.blank(600, 400, Color.GRAY)));
        assertThat(answer.text("document_type")).isEqualTo("unknown");
        assertThat(answer.body().path("score").doubleValue()).isZero();
        assertThat(answer.text("cropped_image")).startsWith(HEAD);
    }

    @Test
    @DisplayName(
            "TF-05 EN-43 the printed example: fields as printed, date of birth in parts, an Aadhaar number covered")
    void readsAadhaar() {
        var answer = guest.picture(EXTRACT, picture(DocumentKind.AADHAAR_CARD_FRONT));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("success", "data");
        assertThat(answer.body().path("success").booleanValue()).isTrue();
        var data = answer.body().path("data");
        assertThat(data.fieldNames())
                .toIterable()
                .containsExactly("id_number", "name", "address", "gender", "dob", "detected_type", "confidence");
        var number = specimens.identity().aadhaarNumber();
        assertThat(data.path("id_number").textValue()).isEqualTo("XXXX-XXXX-" + number.substring(8));
        assertThat(answer.response().body().replaceAll("[\\s-]", "")).doesNotContain(number.substring(0, 8));
        assertThat(data.path("name").textValue())
                .isEqualToIgnoringCase(specimens.identity().fullName());
        assertThat(data.path("gender").textValue()).matches("[MFT]");
        assertThat(data.path("detected_type").textValue()).isEqualTo("aadhaar-front");
        assertThat(data.path("confidence").doubleValue()).isBetween(.5, 1.0);
        var born = specimens.identity().dateOfBirth();
        assertThat(data.at("/dob/year").textValue()).isEqualTo("%04d".formatted(born.getYear()));
        assertThat(data.at("/dob/month").textValue()).isEqualTo("%02d".formatted(born.getMonthValue()));
        assertThat(data.at("/dob/day").textValue()).isEqualTo("%02d".formatted(born.getDayOfMonth()));
    }

    @Test
    @DisplayName("TF-05 CF-17 a PAN card by JSON; what does not stand on it is null")
    void readsPan() {
        var data = guest.json(EXTRACT, "{\"base64_image\":\"%s\"}".formatted(picture(DocumentKind.PAN_CARD)))
                .body()
                .path("data");
        assertThat(data.path("id_number").textValue())
                .isEqualTo(specimens.identity().panNumber());
        assertThat(data.path("detected_type").textValue()).isEqualTo("pan-card");
        assertThat(data.path("address").isNull()).isTrue();
    }

    @Test
    @DisplayName("TF-05 a picture of no document is no success")
    void knowsNoDocument() {
        var answer = guest.picture(EXTRACT, GatewayClient.base64(Picture.blank(600, 400, Color.GRAY)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("success").booleanValue()).isFalse();
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.text("error")).isNotBlank();
    }

    private String picture(DocumentKind kind) {
        return GatewayClient.base64(specimens.of(kind));
    }

    private Frame cropped(Answer answer) {
        var url = answer.text("cropped_image");
        assertThat(url).startsWith(HEAD);
        return context.getBean(ImageDecoder.class).decode(Base64.getDecoder().decode(url.substring(HEAD.length())));
    }
}
