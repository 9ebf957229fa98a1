package org.pramaan.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Stands between a program and the server and passes everything on; a fetch waits there until the person to whom the
 * program showed the authorization URL has consented, for which the program itself has no code.
 */
final class ConsentingProxy implements AutoCloseable {

    private static final List<String> OWN = List.of("host", "connection", "content-length", "expect", "upgrade");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Consumer<String> person;
    private final int target;
    private final HttpServer server;
    private volatile CompletableFuture<Void> consent = CompletableFuture.completedFuture(null);

    /** @param person visits the authorization URL and comes back */
    ConsentingProxy(int target, Consumer<String> person) {
        this.target = target;
        this.person = person;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var request = request(exchange);
            if (path.endsWith("/digilocker/fetch")) consent.join();
            var answer = send(request);
            if (path.endsWith("/digilocker/initiate")) invite(answer.body());
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + target + exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) values.forEach(value -> request.header(name, value));
        });
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void invite(byte[] answer) throws IOException {
        var url = new ObjectMapper().readTree(answer).path("authorizationUrl").asText();
        consent = CompletableFuture.runAsync(() -> person.accept(url));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
