package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The banks' accounts, with the staging data that Decentro publishes. */
class SimulatedBank implements SimulatedOperation {

    private static final String PUBLISHED_INVALID = "12321890150";

    private final Callbacks callbacks;

    SimulatedBank(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    @Override
    public String number(JsonNode request) {
        return request.at("/beneficiary_details/account_number").asText();
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        boolean known = magic != Magic.UNKNOWN && !number(request).equals(PUBLISHED_INVALID);
        boolean pending = magic == Magic.PENDING;
        answer.put("accountStatus", pending ? "pending" : known ? "valid" : "invalid")
                .put("validationMessage", known ? "Account found" : "No such account");
        if (known) answer.put("beneficiaryName", Names.registered(request.at("/beneficiary_details/name"), magic));
        if (pending) callbacks.send(answer, "accountStatus", "VALID");
    }
}
