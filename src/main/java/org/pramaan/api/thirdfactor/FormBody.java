package org.pramaan.api.thirdfactor;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** An urlencoded body, read without the container, whose forms are too small for pictures. */
final class FormBody {

    private static final int MOST_FIELDS = 32;

    private FormBody() {}

    /** The first value of each field. */
    static Map<String, String> read(HttpServletRequest request) throws IOException {
        try (var body = request.getInputStream()) {
            return parse(new String(body.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Map<String, String> parse(String form) {
        var fields = new HashMap<String, String>();
        for (var pair : form.split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw InvalidInput.body("", "The form is not well encoded", "value_error.form");
        }
    }
}
