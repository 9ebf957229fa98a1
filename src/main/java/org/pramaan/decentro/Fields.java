package org.pramaan.decentro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in JSON what lies here in one of Decentro's products and there in another. */
final class Fields {

    private Fields() {}

    /** The first of these JSON pointers (RFC 6901) under which a text or number stands. */
    static Optional<String> first(JsonNode json, String... pointers) {
        return Stream.of(pointers)
                .map(json::at)
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
