package org.pramaan.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.PramaanTest;
import org.pramaan.specimen.TestPictures;
import org.pramaan.specimen.portrait.Appearance;
import org.pramaan.specimen.portrait.ChallengeClip;
import org.pramaan.web.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The liveness endpoints of the KYC Flow API over HTTP. */
@PramaanTest
class KycFlowLivenessTests {

    private static final String CHALLENGE = "/api/v1/liveness/challenge";
    private static final String VERIFY = "/api/v1/liveness/verify";
    private static final String DETECT = "/api/v1/liveness/detect";

    @Autowired
    ApplicationContext context;

    private RunningServer server;
    private Visitor visitor;

    @BeforeEach
    void visit() {
        server = new RunningServer(context);
        visitor = new Visitor(server.port());
    }

    @Test
    @DisplayName("KF-40 KF-41 a challenge has every member of the document's example and nothing else")
    void issues() {
        var answer = visitor.get(CHALLENGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> challenge = JsonPath.read(answer.body(), "$");
        assertThat(challenge)
                .containsOnlyKeys(
                        "challenge_id",
                        "multi_challenge",
                        "challenge_types",
                        "questions",
                        "instructions",
                        "timestamp",
                        "expires_at",
                        "nonce",
                        "signature")
                .containsEntry("multi_challenge", true);
        double issued = JsonPath.read(answer.body(), "$.timestamp"),
                expires = JsonPath.read(answer.body(), "$.expires_at");
        assertThat(expires - issued).isEqualTo(120);
        assertThat(JsonPath.<String>read(answer.body(), "$.signature")).matches("[0-9a-f]{64}");
        assertThat(answer.body()).containsPattern("\"timestamp\":\\d{10}\\.\\d+");
    }

    @Test
    @DisplayName("KF-42 KF-44 a person who does what is asked passes once; the replay is invalid")
    void verifies() {
        var challenge = visitor.get(CHALLENGE).body();
        List<String> types = JsonPath.read(challenge, "$.challenge_types");
        var body = clip(JsonPath.read(challenge, "$.challenge_id"), performed(types));
        var answer = visitor.postJson(VERIFY, body).body();

        assertThat(JsonPath.<Map<String, Object>>read(answer, "$"))
                .containsOnlyKeys(
                        "challenge_id", "status", "message", "detection_results", "processing_time_ms", "timestamp")
                .containsEntry("challenge_id", JsonPath.read(challenge, "$.challenge_id"))
                .containsEntry("status", "pass")
                .containsEntry(
                        "message",
                        "All challenges completed: " + types.get(0).replace('_', ' ') + ", "
                                + types.get(1).replace('_', ' '));
        assertThat(JsonPath.<Map<String, Object>>read(answer, "$.detection_results"))
                .containsOnlyKeys("blinks", "orientation", "orientations", "face_detected")
                .containsEntry("face_detected", true)
                .containsEntry("blinks", types.contains("blink") ? 1 : 0);
        assertThat(status(visitor.postJson(VERIFY, body))).isEqualTo("invalid");
    }

    @Test
    @DisplayName("KF-42 CF-13 a clip without the person fails, one that comes too late is expired")
    void fails() {
        var failed = visitor.postJson(VERIFY, clip(issued(), nobody()));
        assertThat(status(failed)).isEqualTo("fail");
        assertThat(JsonPath.<Boolean>read(failed.body(), "$.detection_results.face_detected"))
                .isFalse();
        var late = issued();
        server.database()
                .sql("update liveness_challenge set expires_at = now() - interval '1 minute' where id = ?::uuid")
                .param(late)
                .update();
        assertThat(status(visitor.postJson(VERIFY, clip(late, nobody())))).isEqualTo("expired");
    }

    @Test
    @DisplayName("KF-02 KF-42 KF-43 bad requests are told in the document's form, and use no challenge up")
    void refuses() {
        var id = issued();
        assertDetail(VERIFY, clip(id, List.of()), "No frames provided.");
        assertDetail(VERIFY, clip(id, nobody().subList(0, 9)), "Not enough frames (minimum 10).");
        assertDetail(
                VERIFY,
                clip(id, Collections.nCopies(10, new byte[] {1})),
                "Invalid image: every frame must be a complete JPEG or PNG.");
        assertDetail(VERIFY, "{\"challenge_id\": \"" + id, "The request is not well formed.");
        assertDetail(
                VERIFY,
                clip("550e8400-e29b-41d4-a716-446655440000", nobody()),
                "Challenge not found or expired. Please generate a new challenge.");
        assertDetail(
                VERIFY, clip("no id", nobody()), "Challenge not found or expired. Please generate a new challenge.");
        assertThat(status(visitor.postJson(VERIFY, clip(id, nobody())))).isEqualTo("fail");
    }

    @Test
    @DisplayName("KF-50 detection counts blinks onto those before and tells sides without a challenge")
    void detects() {
        var frames = ChallengeClip.of(Appearance.VARIANT_3)
                .ahead(3)
                .blink()
                .ahead(2)
                .left()
                .ahead(1)
                .filmed(3);
        var answer = visitor.postJson(DETECT, "{\"frames\": [%s], \"initial_blink_count\": 4}".formatted(urls(frames)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$"))
                .containsOnlyKeys(
                        "total_blinks",
                        "final_blink_count",
                        "orientations",
                        "face_detection_ratio",
                        "results",
                        "frame_count",
                        "processing_time_ms",
                        "timestamp")
                .containsEntry("total_blinks", 1)
                .containsEntry("final_blink_count", 5)
                .containsEntry("face_detection_ratio", 1.0)
                .containsEntry("results", List.of())
                .containsEntry("frame_count", frames.size());
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.orientations"))
                .hasSize(frames.size())
                .contains("left", (String) null)
                .doesNotContain("right");
        assertDetail(DETECT, "{\"frames\": []}", "No frames provided.");
    }

    @Test
    @DisplayName("KF-44 a body above the cap is refused with 413, announced or not; a large one below it is read")
    void caps() {
        var huge = "{\"x\": \"" + "a".repeat(34_000_000) + "\"}";
        assertThat(visitor.postJson(DETECT, huge).statusCode()).isEqualTo(413);
        var unannounced = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge.getBytes(UTF_8)));
        assertThat(visitor.send("POST", DETECT, unannounced, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(413);
        assertDetail(DETECT, "{\"x\": " + " ".repeat(12_000_000) + "1}", "No frames provided.");
    }

    @Test
    @DisplayName("KF-05 KF-42 KF-50 the description shows what to send, though the bodies are streamed")
    void describes() {
        var api = visitor.get("/openapi.json").body();
        for (var path : List.of(VERIFY, DETECT)) {
            String schema = JsonPath.read(
                    api, "$.paths['%s'].post.requestBody.content['application/json'].schema.$ref".formatted(path));
            var name = schema.substring(schema.lastIndexOf('/') + 1);
            assertThat(JsonPath.<String>read(api, "$.components.schemas.%s.properties.frames.type".formatted(name)))
                    .isEqualTo("array");
        }
    }

    private String issued() {
        return JsonPath.read(visitor.get(CHALLENGE).body(), "$.challenge_id");
    }

    private void assertDetail(String path, String body, String detail) {
        var answer = visitor.postJson(path, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$"))
                .containsOnlyKeys("detail", "status_code", "timestamp")
                .containsEntry("detail", detail)
                .containsEntry("status_code", 400);
    }

    private static String status(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.status");
    }

    private static String clip(String challengeId, List<byte[]> frames) {
        return "{\"challenge_id\": \"%s\", \"frames\": [%s]}".formatted(challengeId, urls(frames));
    }

    private static String urls(List<byte[]> frames) {
        return frames.stream()
                .map(frame -> "\"data:image/jpeg;base64," + Base64.getEncoder().encodeToString(frame) + "\"")
                .collect(joining(","));
    }

    private static List<byte[]> performed(List<String> types) {
        var clip = ChallengeClip.of(Appearance.UNCHANGED).ahead(3);
        for (var type : types) {
            if (type.equals("blink")) clip.blink();
            if (type.equals("turn_left")) clip.left();
            if (type.equals("turn_right")) clip.right();
            clip.ahead(2);
        }
        return clip.filmed(1);
    }

    private static List<byte[]> nobody() {
        try (var suit = TestPictures.withoutFace();
                var small = suit.shrunkTo(160)) {
            return Collections.nCopies(10, small.jpeg(80));
        }
    }
}
