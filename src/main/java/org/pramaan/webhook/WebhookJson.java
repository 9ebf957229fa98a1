package org.pramaan.webhook;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON exactly as ECMAScript's {@code JSON.stringify} would write it again after {@code JSON.parse}, in the order
 * of the map, so that a receiver who signs what it parsed comes to our signature (EN-63). Takes maps with text keys,
 * lists, text, booleans, null, and the numbers {@link JsonNumber} allows; anything else is an
 * {@link IllegalArgumentException}, which names keys but never values.
 */
public final class WebhookJson {

    /** JavaScript moves such keys to the front of an object. */
    private static final Pattern INTEGER_LIKE = Pattern.compile("0|[1-9][0-9]*");

    private final StringBuilder text = new StringBuilder();

    private WebhookJson() {}

    /** The object as UTF-8 bytes. */
    public static byte[] write(Map<String, ?> object) {
        var json = new WebhookJson();
        json.object(object);
        return json.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(@Nullable Object value) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof String string) {
            JsonString.quote(string, text);
        } else if (value instanceof Number number) {
            text.append(JsonNumber.write(number));
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else {
            throw new IllegalArgumentException("Not a JSON value: " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        var keys = new HashSet<String>();
        var separator = '{';
        for (var entry : map.entrySet()) {
            text.append(separator);
            JsonString.quote(checked(entry.getKey(), keys), text);
            text.append(':');
            value(entry.getValue());
            separator = ',';
        }
        text.append(map.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> list) {
        var separator = '[';
        for (var element : list) {
            text.append(separator);
            value(element);
            separator = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private static String checked(@Nullable Object key, HashSet<String> before) {
        if (!(key instanceof String name)) {
            throw new IllegalArgumentException("A JSON key is text");
        }
        if (INTEGER_LIKE.matcher(name).matches()) {
            throw new IllegalArgumentException("JavaScript would not keep the place of key " + name);
        }
        if (!before.add(name)) {
            throw new IllegalArgumentException("Key " + name + " comes twice");
        }
        return name;
    }
}
