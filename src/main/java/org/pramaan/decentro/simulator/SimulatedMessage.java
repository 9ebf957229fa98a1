package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** SMS and e-mail, delivered to nobody. */
class SimulatedMessage implements SimulatedOperation {

    @Override
    public String number(JsonNode request) {
        return request.path("phone").asText() + request.path("email").asText().replaceFirst("@.*", "");
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        if (magic == Magic.UNKNOWN) answer.put("status", "FAILURE").put("responseKey", "error_invalid_receiver");
        else answer.put("responseKey", "success_message");
    }
}
