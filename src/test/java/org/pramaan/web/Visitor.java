package org.pramaan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Somebody with an HTTP client of their own, who keeps cookies and follows no redirect. */
public final class Visitor {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;

    public Visitor(int port) {
        root = "http://localhost:" + port;
    }

    /** @param headers names and values in turn */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    public HttpResponse<String> postJson(String path, String json, String... headers) {
        return post(path, "application/json", json, headers);
    }

    public HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        return send("POST", path, BodyPublishers.ofString(body), and(headers, "Content-Type", contentType));
    }

    /** One text field and one JPEG file of so many bytes, with a boundary of its own each time. */
    public HttpResponse<String> postFile(String path, String user, int bytes, String... headers) {
        var boundary = "----" + System.nanoTime();
        var body = Multipart.body(boundary, user, bytes);
        var type = "multipart/form-data; boundary=" + boundary;
        return send("POST", path, BodyPublishers.ofByteArray(body), and(headers, "Content-Type", type));
    }

    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path)).method(method, body);
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String[] and(String[] headers, String... more) {
        return Stream.of(headers, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
