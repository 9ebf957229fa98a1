package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Payment links; whether the customer paid is told by webhook. */
class SimulatedPaymentLink implements SimulatedOperation {

    private final Callbacks callbacks;

    SimulatedPaymentLink(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    /** The rupees. */
    @Override
    public String number(JsonNode request) {
        return request.path("amount").decimalValue().toBigInteger().toString();
    }

    @Override
    public void answer(JsonNode request, Magic magic, ObjectNode answer) {
        var id = answer.path("decentroTxnId").asText();
        answer.put("responseKey", "success_payment_link");
        answer.putObject("data")
                .put("generatedLink", "https://pay.example/" + id)
                .put("transactionId", id)
                .put("transactionStatus", "PENDING");
        callbacks.send(answer, "transactionStatus", magic == Magic.DECLINED ? "FAILURE" : "SUCCESS");
    }
}
