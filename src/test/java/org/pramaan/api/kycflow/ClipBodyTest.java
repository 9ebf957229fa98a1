package org.pramaan.api.kycflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.problem.Refusal;

class ClipBodyTest {

    @Test
    @DisplayName("KF-42 KF-50 frames come as data URLs or plain base64; unknown members do not matter")
    void reads() throws IOException {
        var clip = read("""
                {"extra": {"a": [1, {"b": 2}]}, "challenge_id": "x", "initial_blink_count": 3,
                 "frames": ["data:image/jpeg;base64,AQID", "BAU="], "more": null}""");
        assertThat(clip.challengeId()).isEqualTo("x");
        assertThat(clip.initialBlinkCount()).isEqualTo(3);
        assertThat(clip.frames()).containsExactly(new byte[] {1, 2, 3}, new byte[] {4, 5});
    }

    @ParameterizedTest
    @DisplayName("KF-42 what is absent or null is empty")
    @ValueSource(strings = {"{}", "{\"frames\": null, \"challenge_id\": null, \"initial_blink_count\": null}"})
    void empty(String body) throws IOException {
        var clip = read(body);
        assertThat(clip.frames()).isEmpty();
        assertThat(clip.challengeId()).isEmpty();
        assertThat(clip.initialBlinkCount()).isZero();
    }

    @ParameterizedTest
    @DisplayName("KF-42 what is no base64 string is no frame")
    @ValueSource(strings = {"[1]", "[null]", "[\"data:image/jpeg;base64,?\"]", "[[]]", "[\"a\"]"})
    void noFrames(String frames) {
        assertThatThrownBy(() -> read("{\"frames\": " + frames + "}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Invalid image");
    }

    @ParameterizedTest
    @DisplayName("KF-42 KF-50 a body of another form is refused")
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{\"frames\": {}}",
                "{\"initial_blink_count\": -1}",
                "{\"initial_blink_count\": 1.5}",
                "{\"initial_blink_count\": 2000000}"
            })
    void malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Refusal.class).hasMessageContaining("not well formed");
    }

    @Test
    @DisplayName("KF-44 reading ends at the first frame too many")
    void tooMany() {
        assertThatThrownBy(() -> read("{\"frames\": [\"AQ==\", \"AQ==\", \"AQ==\", \"AQ==\", this is never read"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Too many frames (maximum 3).");
    }

    private static ClipRequest read(String body) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(body)) {
            return new ClipBody(json, 3).read();
        }
    }
}
