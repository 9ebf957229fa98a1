package org.pramaan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.PramaanTest;
import org.pramaan.face.FaceComparison.Compared;
import org.pramaan.face.FaceFinder;
import org.pramaan.face.FaceMatcher;
import org.pramaan.face.FaceMesher;
import org.pramaan.imaging.Frame;
import org.pramaan.specimen.Covering;
import org.pramaan.specimen.Person;
import org.pramaan.specimen.SpecimenPeople;
import org.pramaan.specimen.TestPictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PramaanTest
@DisplayName("Faces at the ThirdFactor door")
class GatewayFaceTests {

    private static final String MATCHING = "?threshold=52.0&live_check=false&occlusion_check=false";

    private final ApplicationContext context;
    private final GatewayClient guest;
    private final SpecimenPeople people;

    GatewayFaceTests(@Autowired ApplicationContext context) {
        this.context = context;
        guest = new GatewayClient(new RunningServer(context).port());
        people = context.getBean(SpecimenPeople.class);
    }

    @Test
    @DisplayName(
            "TF-02 the printed example: one face with age, gender and occlusion; glasses, which no net tells, are left out")
    void detects() {
        var answer = guest.picture("/detect-face/", selfie(Person.P0, 1), "features", "ALL");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("result", "total_faces", "faces");
        assertThat(answer.body().path("result").asBoolean()).isTrue();
        assertThat(answer.body().path("total_faces").intValue()).isEqualTo(1);
        var face = answer.body().path("faces").path(0);
        assertThat(face.fieldNames()).toIterable().containsExactly("confidence", "age_range", "gender", "occluded");
        assertThat(face.path("confidence").doubleValue()).isBetween(.6, 1.0);
        assertThat(face.path("gender").textValue()).isEqualTo("Female");
        assertThat(face.path("occluded").isBoolean()).isTrue();
        assertThat(face.path("occluded").booleanValue()).isFalse();
        assertRange(face.path("age_range"));
    }

    private static void assertRange(JsonNode range) {
        assertThat(range.fieldNames()).toIterable().containsExactly("min_age", "max_age", "detected_age");
        assertThat(range.path("detected_age").isInt()).isTrue();
        assertThat(range.path("detected_age").intValue())
                .isBetween(
                        range.path("min_age").intValue(), range.path("max_age").intValue());
    }

    @ParameterizedTest
    @CsvSource({
        "AGE_RANGE, age_range",
        "gender, gender",
        "'FACE_OCCLUDED, SUNGLASSES', occluded",
        "'GENDER,AGE_RANGE', age_range gender",
        "'EYEGLASSES,SUNGLASSES', ''"
    })
    @DisplayName("TF-02 only what was asked for is told")
    void tellsWhatWasAsked(String features, String told) {
        var face = guest.picture("/detect-face/", selfie(Person.P0, 1), "features", features)
                .body()
                .path("faces")
                .path(0);
        assertThat(face.fieldNames())
                .toIterable()
                .containsExactly(("confidence " + told).strip().split(" "));
    }

    @Test
    @DisplayName("TF-02 TF-12 an unknown feature is a 422")
    void refusesFeatures() {
        var answer = guest.picture("/detect-face/", selfie(Person.P0, 1), "features", "AGE_RANGE,BEARD");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/detail/0/loc/1").asText()).isEqualTo("features");
    }

    @Test
    @DisplayName("TF-02 two people are two faces, nobody is the printed empty answer")
    void counts() {
        try (var one = people.selfie(Person.P0, 1);
                var other = people.selfie(Person.S3, 2)) {
            var both = GatewayClient.base64(TestPictures.sideBySide(one, other));
            assertThat(guest.picture("/detect-face/", both)
                            .body()
                            .path("total_faces")
                            .intValue())
                    .isEqualTo(2);
        }
        var nobody = GatewayClient.base64(TestPictures.withoutFace());
        assertThat(guest.picture("/detect-face/", nobody).response().body())
                .isEqualTo("{\"result\":false,\"total_faces\":0,\"faces\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SURGICAL_MASK", "SKIN_COLOURED_MASK", "SUNGLASSES"})
    @DisplayName("TF-02 a covered face says so")
    void tellsCovers(String covering) {
        var answer = guest.picture("/detect-face/", covered(Covering.valueOf(covering)), "features", "FACE_OCCLUDED");
        assertThat(answer.body().at("/faces/0/occluded").booleanValue()).isTrue();
    }

    @Test
    @DisplayName("TF-03 CF-11 the same person matches; percentage is the calibrated similarity times hundred")
    void matches() {
        var card = portrait(Person.P0);
        var answer = guest.compare(MATCHING, card, selfie(Person.P0, 1));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().fieldNames())
                .toIterable()
                .containsExactly("verified", "confidence", "percentage_match");
        assertThat(answer.body().path("verified").booleanValue()).isTrue();
        assertThat(answer.body().path("confidence").doubleValue()).isBetween(60.0, 100.0);
        assertThat(answer.body().path("percentage_match").doubleValue())
                .isCloseTo(100 * similarity(Person.P0), within(2.0));
    }

    @Test
    @DisplayName("TF-03 another person does not match, in the printed form")
    void mismatches() {
        var answer = guest.compare("", portrait(Person.P0), selfie(Person.S1, 1));
        assertThat(answer.body().fieldNames()).toIterable().containsExactly("verified", "percentage_match");
        assertThat(answer.body().path("verified").booleanValue()).isFalse();
        assertThat(answer.body().path("percentage_match").doubleValue()).isBetween(0.0, 52.0);
    }

    @Test
    @DisplayName("TF-03 the caller's threshold decides")
    void goesByTheThreshold() {
        assertThat(verified(guest.compare("?threshold=0", portrait(Person.P0), selfie(Person.S1, 1))))
                .isTrue();
        assertThat(verified(guest.compare("?threshold=100", portrait(Person.P0), selfie(Person.P0, 1))))
                .isFalse();
    }

    @Test
    @DisplayName("TF-03 a picture of nobody is not verified, with 0 percent, whatever the threshold")
    void needsFaces() {
        var nobody = GatewayClient.base64(TestPictures.withoutFace());
        var answer = guest.compare("?threshold=0", nobody, selfie(Person.P0, 1));
        assertThat(verified(answer)).isFalse();
        assertThat(answer.body().path("percentage_match").doubleValue()).isZero();
        assertThat(answer.text("reason")).isEqualTo("NO_FACE");
    }

    @Test
    @DisplayName("TF-03 the live check lets a selfie pass and stops a copy of the reference picture")
    void checksLiveness() {
        var selfie = selfie(Person.P0, 1);
        assertThat(verified(guest.compare("?live_check=true", portrait(Person.P0), selfie)))
                .isTrue();
        var copy = guest.compare("?live_check=true", selfie, selfie);
        assertThat(verified(copy)).isFalse();
        assertThat(copy.text("reason")).isEqualTo("NOT_LIVE");
        assertThat(verified(guest.compare("", selfie, selfie))).isTrue();
    }

    @Test
    @DisplayName("TF-03 the occlusion check lets a bare face pass and stops a covered one")
    void checksOcclusion() {
        var card = portrait(Person.P0);
        assertThat(verified(guest.compare("?occlusion_check=true", card, selfie(Person.P0, 1))))
                .isTrue();
        var covered = guest.compare("?threshold=0&occlusion_check=true", card, covered(Covering.WHITE_MASK));
        assertThat(verified(covered)).isFalse();
        assertThat(covered.text("reason")).isEqualTo("FACE_OCCLUDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"threshold=x", "threshold=101", "threshold=NaN", "live_check=maybe", "occlusion_check=2"})
    @DisplayName("TF-03 TF-12 a query that cannot be read is a 422")
    void refusesQueries(String query) {
        var answer = guest.compare("?" + query, "x", "y");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/detail/0/loc/0").asText()).isEqualTo("query");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[\"x\"]", "[1,2]", "[\"x\",\"y\",\"z\"]", "[\"!\",\"!\"]", "[", ""})
    @DisplayName("TF-03 TF-12 a body that is not two pictures is a 422")
    void refusesBodies(String body) {
        var answer = guest.json("/compare-face/", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/detail/0/loc/0").asText()).isEqualTo("body");
    }

    private static boolean verified(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("verified").booleanValue();
    }

    private String selfie(Person person, long seed) {
        return GatewayClient.base64(people.selfie(person, seed));
    }

    private String portrait(Person person) {
        return GatewayClient.base64(people.idPortrait(person, 160, 1));
    }

    private String covered(Covering covering) {
        return selfie(photo -> {
            var face = context.getBean(FaceFinder.class).find(photo).get(0);
            return GatewayClient.base64(
                    covering.on(photo, context.getBean(FaceMesher.class).of(photo, face), 7));
        });
    }

    private String selfie(Function<Frame, String> work) {
        try (var photo = people.selfie(Person.P0, 1)) {
            return work.apply(photo);
        }
    }

    private double similarity(Person person) {
        try (var card = people.idPortrait(person, 160, 1);
                var selfie = people.selfie(person, 1)) {
            var compared = (Compared) context.getBean(FaceMatcher.class).compare(card, selfie);
            return compared.similarity().value();
        }
    }
}
