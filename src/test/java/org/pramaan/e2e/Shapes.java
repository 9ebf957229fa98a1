package org.pramaan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Whether JSON has the shape that an OpenAPI 3.1 description tells of it; no field may be untold. */
final class Shapes {

    private final JsonNode api;

    Shapes(JsonNode api) {
        this.api = api;
    }

    /** What does not fit, by where it stands. */
    List<String> flaws(JsonNode schema, JsonNode value) {
        List<String> flaws = new ArrayList<>();
        check("$", schema, value, flaws);
        return flaws;
    }

    private void check(String at, JsonNode schema, JsonNode value, List<String> flaws) {
        if (schema.has("$ref")) check(at, api.at(schema.path("$ref").asText().substring(1)), value, flaws);
        else if (schema.has("oneOf")) oneOf(at, schema.path("oneOf"), value, flaws);
        else if (!isOf(schema.path("type"), value)) flaws.add(at + " is no " + schema.path("type"));
        else if (schema.has("enum") && !contains(schema.path("enum"), value)) flaws.add(at + " is no choice");
        else if (schema.has("const") && !schema.path("const").equals(value)) flaws.add(at + " is another");
        else if (value.isArray())
            for (int i = 0; i < value.size(); i++) check(at + "[" + i + "]", schema.path("items"), value.get(i), flaws);
        else if (value.isObject()) fields(at, schema, value, flaws);
    }

    private void fields(String at, JsonNode schema, JsonNode value, List<String> flaws) {
        for (var name : schema.path("required"))
            if (!value.has(name.asText())) flaws.add(at + " has no " + name.asText());
        for (var field : value.properties()) {
            var told = schema.path("properties").path(field.getKey());
            if (told.isMissingNode()) flaws.add("%s has %s, which is untold".formatted(at, field.getKey()));
            else check(at + "." + field.getKey(), told, field.getValue(), flaws);
        }
    }

    private void oneOf(String at, JsonNode schemas, JsonNode value, List<String> flaws) {
        long fitting = StreamSupport.stream(schemas.spliterator(), false)
                .filter(schema -> flaws(schema, value).isEmpty())
                .count();
        if (fitting != 1) flaws.add(at + " is not one of them");
    }

    private static boolean isOf(JsonNode type, JsonNode value) {
        if (type.isArray())
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> isOf(one, value));
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean contains(JsonNode choices, JsonNode value) {
        return StreamSupport.stream(choices.spliterator(), false).anyMatch(value::equals);
    }
}
