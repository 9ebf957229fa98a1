package org.pramaan.webhook;

/** Quotes text as ECMAScript's QuoteJSONString does: only what must be escaped is, and a lone surrogate in hex. */
final class JsonString {

    private static final char FIRST_PRINTABLE = ' ';

    private JsonString() {}

    static void quote(String string, StringBuilder text) {
        text.append('"');
        for (var i = 0; i < string.length(); i++) {
            var c = string.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1))) {
                text.append(c).append(string.charAt(++i));
            } else {
                character(c, text);
            }
        }
        text.append('"');
    }

    private static void character(char c, StringBuilder text) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (c < FIRST_PRINTABLE || Character.isSurrogate(c)) {
                    text.append(String.format("\\u%04x", (int) c));
                } else {
                    text.append(c);
                }
            }
        }
    }
}
