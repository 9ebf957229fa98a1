package org.pramaan.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes multipart/form-data bodies (RFC 7578). */
final class Multipart {

    private Multipart() {}

    static byte[] body(String boundary, String user, int bytes) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"externalUserId\"\r\n\r\n"));
        body.writeBytes(text(user + "\r\n--" + boundary + "\r\n"));
        body.writeBytes(text("Content-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n"));
        body.writeBytes(text("Content-Type: image/jpeg\r\n\r\n"));
        body.writeBytes(new byte[bytes]);
        body.writeBytes(text("\r\n--" + boundary + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
