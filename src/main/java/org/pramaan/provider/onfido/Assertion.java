package org.pramaan.provider.onfido;

import com.fasterxml.jackson.databind.JsonNode;

/** What Onfido asserts in a report, a breakdown or a part of one. */
final class Assertion {

    private static final String CLEAR = "clear";

    private Assertion() {}

    static boolean isClear(JsonNode assertion) {
        return assertion.path("result").asText("").equals(CLEAR);
    }

    /** A result that is there and not clear, such as consider or unidentified. */
    static boolean isFlagged(JsonNode assertion) {
        var result = assertion.path("result");
        return result.isTextual() && !result.textValue().equals(CLEAR);
    }
}
