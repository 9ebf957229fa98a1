package org.pramaan.api.thirdfactor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The JWT of a request, wherever its sender put it (CF-18): {@code jwt_token}, {@code token} or {@code jwt} of a JSON
 * object or a form, the body as a whole, or {@code Authorization: Bearer}. Told by its looks, for beside it the body may
 * hold the claims themselves, {@code token} among them.
 */
@Component
class SentToken {

    private static final Pattern JWT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");
    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +");
    private static final String[] FIELDS = {"jwt_token", "token", "jwt"};
    private static final int LARGEST_BODY = 64 * 1024;

    private final ObjectMapper json;

    SentToken(ObjectMapper json) {
        this.json = json;
    }

    /** Empty text if there is none. */
    String of(HttpServletRequest request) throws IOException {
        return Stream.concat(inBody(request), inHeader(request))
                .map(String::strip)
                .filter(text -> JWT.matcher(text).matches())
                .findFirst()
                .orElse("");
    }

    private Stream<String> inBody(HttpServletRequest request) throws IOException {
        try (var stream = request.getInputStream()) {
            var bytes = stream.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) return Stream.empty();
            var text = new String(bytes, StandardCharsets.UTF_8).strip();
            if (text.startsWith("{") || text.startsWith("\"")) return inJson(text);
            return text.contains("=") ? inForm(text) : Stream.of(text);
        }
    }

    private Stream<String> inJson(String text) {
        JsonNode body;
        try {
            body = json.readTree(text);
        } catch (IOException broken) {
            return Stream.empty();
        }
        return body.isTextual()
                ? Stream.of(body.textValue())
                : Stream.of(FIELDS).map(name -> body.path(name).asText(""));
    }

    private static Stream<String> inForm(String text) {
        var fields = FormBody.parse(text);
        return Stream.of(FIELDS).map(fields::get).filter(Objects::nonNull);
    }

    private static Stream<String> inHeader(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header == null
                ? Stream.empty()
                : Stream.of(BEARER.matcher(header).replaceFirst(""));
    }
}
