package org.pramaan.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.pramaan.platform.DataCipher;

/**
 * What went over the wire at one attempt, besides the event's body. It is stored encrypted, because a receiver's answer
 * may repeat what it was sent.
 *
 * @param response the beginning of the answer's body, at most 2048 bytes of it read as UTF-8; empty without an answer
 */
public record Exchange(String url, Map<String, String> headers, String response) {

    private static final String PURPOSE = "webhook-exchange";
    private static final JsonMapper JSON = new JsonMapper();

    byte[] seal(DataCipher cipher) {
        try {
            return cipher.encrypt(JSON.writeValueAsBytes(this), PURPOSE);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Exchange open(byte[] sealed, DataCipher cipher) {
        try {
            return JSON.readValue(cipher.decrypt(sealed, PURPOSE), Exchange.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return "Exchange[hidden]";
    }
}
