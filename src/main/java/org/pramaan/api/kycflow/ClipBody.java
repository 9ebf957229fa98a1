package org.pramaan.api.kycflow;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pramaan.problem.Refusal;

/** Reads a request with frames token by token, so that only the decoded frames stay in memory. */
final class ClipBody {

    private static final int MOST_BLINKS = 1_000_000;

    private final JsonParser json;
    private final int mostFrames;
    private final List<byte[]> frames = new ArrayList<>();
    private String challengeId = "";
    private int blinks;

    ClipBody(JsonParser json, int mostFrames) {
        this.json = json;
        this.mostFrames = mostFrames;
    }

    /** @throws Refusal if a member is not what it should be, or there are more frames than allowed */
    ClipRequest read() throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) throw malformed();
        while (json.nextToken() == JsonToken.FIELD_NAME) readMember(json.currentName());
        return new ClipRequest(challengeId, List.copyOf(frames), blinks);
    }

    static Refusal malformed() {
        return Refusal.badRequest("VALIDATION_ERROR", "The request is not well formed.");
    }

    private void readMember(String name) throws IOException {
        var token = json.nextToken();
        switch (name) {
            case "challenge_id" -> challengeId = token == JsonToken.VALUE_STRING ? json.getText() : "";
            case "frames" -> readFrames(token);
            case "initial_blink_count" -> blinks = readCount(token);
            default -> json.skipChildren();
        }
    }

    private void readFrames(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) return;
        if (token != JsonToken.START_ARRAY) throw malformed();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_STRING) throw FrameText.invalid();
            if (frames.size() == mostFrames)
                throw Refusal.badRequest("TOO_MANY_FRAMES", "Too many frames (maximum %d).".formatted(mostFrames));
            frames.add(FrameText.decode(json.getText()));
        }
    }

    private int readCount(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NULL) return 0;
        if (token != JsonToken.VALUE_NUMBER_INT) throw malformed();
        int count = json.getIntValue();
        if (count < 0 || count > MOST_BLINKS) throw malformed();
        return count;
    }
}
