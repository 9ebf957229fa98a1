package org.pramaan.realm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Answers as a Keycloak in trouble would; where nothing was said, as one that lets the service account in. */
final class KeycloakDouble implements AutoCloseable {

    private record Said(int status, String body) {}

    private final HttpServer server;
    private final Deque<Said> administration = new ArrayDeque<>();
    private final Deque<Said> tokens = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    KeycloakDouble() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
        server.createContext("/realms/", call -> answer(call, tokens, "{\"access_token\":\"a\",\"expires_in\":60}"));
        server.createContext("/admin/", call -> answer(call, administration, "[]"));
        server.start();
    }

    KeycloakDouble administrationSays(int status, String body) {
        administration.add(new Said(status, body));
        return this;
    }

    KeycloakDouble tokensSay(int status, String body) {
        tokens.add(new Said(status, body));
        return this;
    }

    /** Methods and paths, in turn. */
    List<String> asked() {
        return asked;
    }

    CustomerRealmSettings settings() {
        return settings("http://localhost:" + server.getAddress().getPort() + "/");
    }

    static CustomerRealmSettings settings(String url) {
        var second = Duration.ofSeconds(1);
        return new CustomerRealmSettings(
                url, "people", "", "pramaan-customers", "pramaan", "a secret of tests", second, second);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange call, Deque<Said> said, String usual) throws IOException {
        asked.add(call.getRequestMethod() + " " + call.getRequestURI().getPath());
        var next = said.isEmpty() ? new Said(200, usual) : said.remove();
        var body = next.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }
}
