package org.pramaan.e2e;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.pramaan.imaging.Frame;
import org.pramaan.web.Visitor;

/** A client of the ThirdFactor API, with a bearer token or without. */
final class GatewayClient {

    private static final int QUALITY = 92;

    private final Visitor http;
    private final String[] credential;

    GatewayClient(int port, String... credential) {
        http = new Visitor(port);
        this.credential = credential;
    }

    static GatewayClient bearing(int port, String apiKey) {
        return new GatewayClient(port, "Authorization", "Bearer " + apiKey);
    }

    static String base64(Picture picture) {
        return Base64.getEncoder().encodeToString(picture.bytes());
    }

    /** Closes the frame. */
    static String base64(Frame frame) {
        try (frame) {
            return Base64.getEncoder().encodeToString(frame.jpeg(QUALITY));
        }
    }

    Answer get(String path) {
        return new Answer(http.get(path, credential));
    }

    Answer json(String path, String body) {
        return new Answer(http.postJson(path, body, credential));
    }

    Answer form(String path, String body) {
        return new Answer(http.post(path, "application/x-www-form-urlencoded", body, credential));
    }

    /** A well-encoded form with one picture. */
    Answer picture(String path, String base64, String... others) {
        var body = new StringBuilder("base64_image=").append(encoded(base64));
        for (int i = 0; i < others.length; i += 2)
            body.append('&').append(others[i]).append('=').append(encoded(others[i + 1]));
        return form(path, body.toString());
    }

    Answer multipart(String path, Form form) {
        var headers = Stream.concat(Stream.of(credential), Stream.of("Content-Type", Form.contentType()))
                .toArray(String[]::new);
        return new Answer(http.send("POST", path, BodyPublishers.ofByteArray(form.body()), headers));
    }

    Answer compare(String query, String one, String other) {
        return json("/compare-face/" + query, "[\"%s\",\"%s\"]".formatted(one, other));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
