package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;

/** Who is registered: whoever was asked about, unless the magic says otherwise. */
final class Names {

    static final String SPECIMEN = "John Doe";

    private static final String OTHER = "Meera Krishnamurthy";

    private Names() {}

    static String registered(JsonNode asked, Magic magic) {
        if (magic == Magic.OTHER_NAME) return OTHER;
        return asked.asText().isBlank() ? SPECIMEN : asked.asText();
    }
}
