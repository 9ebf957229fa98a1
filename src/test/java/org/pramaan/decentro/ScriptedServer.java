package org.pramaan.decentro;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in Decentro's place who answers line by line from a script; the last line is repeated. */
final class ScriptedServer implements AutoCloseable {

    record Line(int status, String body) {}

    record Heard(String path, Headers headers, JsonNode body) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpServer server;
    private final Queue<Line> script = new ArrayDeque<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    ScriptedServer(Line... lines) throws IOException {
        script.addAll(List.of(lines));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Heard> heard() {
        return heard;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = MAPPER.readTree(exchange.getRequestBody());
            heard.add(new Heard(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
            var line = script.size() > 1 ? script.remove() : script.element();
            var bytes = line.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(line.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
