package org.pramaan.e2e;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart/form-data body under construction (RFC 7578). */
final class Form {

    private static final String BOUNDARY = "----a-boundary-no-picture-contains-5d1f0a";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    Form text(String name, String value) {
        return part("Content-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(name), bytes(value));
    }

    Form file(String name, Picture picture) {
        var head = "Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(name, picture.fileName(), picture.mediaType());
        return part(head, picture.bytes());
    }

    byte[] body() {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
        return whole.toByteArray();
    }

    private Form part(String head, byte[] content) {
        body.writeBytes(bytes("--" + BOUNDARY + "\r\n" + head));
        body.writeBytes(content);
        body.writeBytes(bytes("\r\n"));
        return this;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
