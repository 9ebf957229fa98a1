package org.pramaan.provider.wire;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A vendor's web server: each call is answered by its own script, whose last line is repeated, and remembered. */
public final class VendorServer implements AutoCloseable {

    /** @param target method, path and query, such as {@code GET /v3.6/checks?applicant_id=a1} */
    public record Heard(String target, Headers headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private record Line(int status, Map<String, String> headers, String body) {}

    private static final int SILENCE = 0;

    private final Map<String, Queue<Line>> scripts = new HashMap<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public VendorServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://" + host());
    }

    /** As in {@code pramaan.webhook.allowed-private-hosts}. */
    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** @param call method and path, without the query */
    public VendorServer on(String call, int status, String body) {
        return on(call, status, Map.of(), body);
    }

    public synchronized VendorServer on(String call, int status, Map<String, String> headers, String body) {
        scripts.computeIfAbsent(call, any -> new ArrayDeque<>()).add(new Line(status, headers, body));
        return this;
    }

    /** Takes the call and says nothing. */
    public VendorServer silentOn(String call) {
        return on(call, SILENCE, "");
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    public List<String> targets() {
        return heard.stream().map(Heard::target).toList();
    }

    public Heard heard(String target) {
        return heard.stream()
                .filter(call -> call.target().equals(target))
                .reduce((former, latter) -> latter)
                .orElseThrow(() -> new AssertionError(target + " was not called, but " + targets()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var target = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            heard.add(new Heard(target, exchange.getRequestHeaders(), body));
            var line = next(target.replaceAll("\\?.*", ""));
            if (line.status() == SILENCE) await();
            line.headers().forEach(exchange.getResponseHeaders()::set);
            var bytes = line.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(line.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private synchronized Line next(String call) {
        var script = scripts.getOrDefault(call, new ArrayDeque<>(List.of(new Line(404, Map.of(), "{}"))));
        return script.size() > 1 ? script.remove() : script.element();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
