package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The text fields of a body, which may be a form, JSON or multipart (CF-17). */
@Component
class SentFields {

    private final ObjectMapper json;

    SentFields(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @throws InvalidInput if the field is missing, empty or no text
     * @throws Refusal 415 for another kind of body
     */
    Map<String, String> of(HttpServletRequest request, String... names) throws IOException {
        var fields = new HashMap<String, String>();
        var type = type(request.getContentType());
        if (type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)) fields.putAll(FormBody.read(request));
        else if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) fields.putAll(members(tree(request), names));
        else if (type.isCompatibleWith(MediaType.MULTIPART_FORM_DATA)) fields.putAll(parts(request, names));
        else throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", "Send a form or JSON");
        return fields;
    }

    /** The body as JSON. */
    JsonNode tree(HttpServletRequest request) throws IOException {
        try (var body = request.getInputStream()) {
            return json.readTree(body);
        } catch (JsonProcessingException broken) {
            throw InvalidInput.body("", "The body is not well-formed JSON", "value_error.jsondecode");
        }
    }

    private static Map<String, String> members(JsonNode body, String... names) {
        if (!body.isObject()) throw InvalidInput.body("", "The body must be an object", "type_error.dict");
        var fields = new HashMap<String, String>();
        for (var name : names) text(body.path(name), name).ifPresent(value -> fields.put(name, value));
        return fields;
    }

    private static Optional<String> text(JsonNode member, String name) {
        if (member.isMissingNode() || member.isNull()) return Optional.empty();
        if (!member.isTextual()) throw InvalidInput.body(name, "str type expected", "type_error.str");
        return Optional.of(member.textValue());
    }

    private static Map<String, String> parts(HttpServletRequest request, String... names) {
        var fields = new HashMap<String, String>();
        for (var name : names) {
            var value = request.getParameter(name);
            if (value != null) fields.put(name, value);
        }
        return fields;
    }

    private static MediaType type(@Nullable String header) {
        try {
            return header == null ? MediaType.APPLICATION_FORM_URLENCODED : MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException unreadable) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
