package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Central KYC Records Registry. */
class SimulatedCkyc implements SimulatedOperation {

    @Override
    public String number(JsonNode request) {
        return request.path("id_number").asText();
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        if (magic == Magic.UNKNOWN) {
            answer.put("status", "FAILURE").put("responseKey", "error_no_record_found");
            return;
        }
        answer.put("responseKey", "success_ckyc_search");
        answer.putObject("data")
                .put("kycStatus", "SUCCESS")
                .putObject("kycResult")
                .put("ckycId", "5000000000" + number(request).replaceAll("\\D", ""))
                .put("fullName", Names.registered(request.path("name"), magic))
                .put("age", "36")
                .put("kycDate", "01-02-2024")
                .put("updatedDate", "03-04-2025");
    }
}
