package org.pramaan.decentro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Hears from Decentro what became of operations that take their time (DC-09). */
@Component
public class DecentroWebhooks {

    private final WebhookSignature signature;
    private final EventLog log;
    private final ObjectMapper mapper;

    DecentroWebhooks(WebhookSignature signature, EventLog log, ObjectMapper mapper) {
        this.signature = signature;
        this.log = log;
        this.mapper = mapper;
    }

    /**
     * Updates whatever waited for this; what was heard before, or tells of nothing we know, changes nothing.
     *
     * @param header finds a header of the request
     * @throws Refusal 401 if the signature is not Decentro's, 400 if the body is no JSON object
     */
    public void receive(Function<String, Optional<String>> header, byte[] body) {
        signature.require(header, body);
        log.hear(body, DecentroEvent.of(parse(body)));
    }

    private JsonNode parse(byte[] body) {
        try {
            var json = mapper.readTree(body);
            if (json != null && json.isObject()) return json;
        } catch (IOException notJson) {
            // told below, without what was sent
        }
        throw Refusal.badRequest("VALIDATION_ERROR", "A JSON object is needed.");
    }
}
