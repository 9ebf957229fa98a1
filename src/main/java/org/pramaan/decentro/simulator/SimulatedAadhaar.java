package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Offline e-KYC documents: whatever the content, as the specification's own test sends no XML (DC-18). */
class SimulatedAadhaar implements SimulatedOperation {

    @Override
    public String number(JsonNode request) {
        return request.path("file_password").asText();
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        if (magic == Magic.UNKNOWN) {
            answer.put("status", "FAILURE").put("kycStatus", "FAILURE").put("responseKey", "error_invalid_share_code");
            return;
        }
        answer.put("kycStatus", "SUCCESS").put("responseKey", "success_aadhaar");
        answer.putObject("kycResult")
                .put("name", Names.registered(request.path("name"), magic))
                .put("dob", "1990-01-01")
                .put("gender", "M");
    }
}
