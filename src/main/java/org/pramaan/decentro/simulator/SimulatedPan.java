package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The registry of PANs. */
class SimulatedPan implements SimulatedOperation {

    @Override
    public String number(JsonNode request) {
        return request.path("id_number").asText();
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        boolean known = magic != Magic.UNKNOWN;
        answer.put("kycStatus", "SUCCESS").put("responseKey", "success_pan").put("message", "PAN details retrieved");
        var result = answer.putObject("kycResult")
                .put("idNumber", number(request))
                .put("idStatus", known ? "VALID" : "INVALID");
        if (known)
            result.put("panStatus", "EXISTING AND VALID")
                    .put("aadhaarSeedingStatus", "LINKED")
                    .put("category", "Individual")
                    .put("name", Names.registered(request.path("name"), magic));
    }
}
