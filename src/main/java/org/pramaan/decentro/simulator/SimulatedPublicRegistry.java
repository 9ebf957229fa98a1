package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One path for several kinds of documents. */
class SimulatedPublicRegistry implements SimulatedOperation {

    private final SimulatedOperation pan = new SimulatedPan();
    private final SimulatedOperation aadhaar = new SimulatedAadhaar();

    @Override
    public String number(JsonNode request) {
        return kind(request).number(request);
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        kind(request).answer(request, magic, answer);
    }

    private SimulatedOperation kind(JsonNode request) {
        return request.path("document_type").asText().equals("AADHAAR") ? aadhaar : pan;
    }
}
