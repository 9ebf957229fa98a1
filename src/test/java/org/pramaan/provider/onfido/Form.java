package org.pramaan.provider.onfido;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.pramaan.provider.wire.VendorServer.Heard;

/** The parts of a multipart/form-data body by their names, bytes as ISO 8859-1. */
record Form(Map<String, Part> parts) {

    record Part(String head, String content) {}

    private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");

    static Form of(Heard heard) {
        var type = heard.headers().getFirst("Content-Type");
        var boundary = "--" + type.replaceAll(".*boundary=\"?([^\";]+)\"?.*", "$1");
        var text = new String(heard.body(), StandardCharsets.ISO_8859_1);
        Map<String, Part> parts = new HashMap<>();
        for (var part : text.split(Pattern.quote(boundary))) {
            int blank = part.indexOf("\r\n\r\n");
            if (blank < 0) continue;
            var name = NAME.matcher(part);
            if (!name.find()) throw new AssertionError("A part without a name");
            parts.put(name.group(1), new Part(part.substring(0, blank), part.substring(blank + 4, part.length() - 2)));
        }
        return new Form(parts);
    }

    String field(String name) {
        return part(name).content();
    }

    Part part(String name) {
        var part = parts.get(name);
        if (part == null) throw new AssertionError("No " + name + ", but " + parts.keySet());
        return part;
    }
}
