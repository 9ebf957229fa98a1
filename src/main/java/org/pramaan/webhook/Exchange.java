package org.pramaan.webhook;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.SealedJson;

/**
 * What went over the wire at one attempt, besides the event's body. It is stored encrypted, because a receiver's answer
 * may repeat what it was sent.
 *
 * @param response the beginning of the answer's body, at most 2048 bytes of it read as UTF-8; empty without an answer
 */
public record Exchange(String url, Map<String, String> headers, String response) {

    private static final String PURPOSE = "webhook-exchange";
    private static final SealedJson JSON = new SealedJson(new JsonMapper());

    byte[] seal(DataCipher cipher) {
        return JSON.seal(cipher, PURPOSE, this);
    }

    static Exchange open(byte[] sealed, DataCipher cipher) {
        return JSON.open(cipher, PURPOSE, sealed, Exchange.class);
    }

    @Override
    public String toString() {
        return "Exchange[hidden]";
    }
}
