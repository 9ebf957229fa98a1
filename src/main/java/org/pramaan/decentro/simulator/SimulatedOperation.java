package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One of Decentro's products, where nothing is wrong. */
interface SimulatedOperation {

    /** The text whose last digits decide. */
    String number(JsonNode request);

    /** Fills in the answer, beside what all answers have. */
    void answer(JsonNode request, Magic magic, ObjectNode answer);
}
