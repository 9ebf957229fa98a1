package org.pramaan.webhook;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A client's web server: answers as it is told, in order, then 200, and remembers what it heard. */
public final class ClientServer implements AutoCloseable {

    public record Heard(Headers headers, byte[] body) {}

    private record Answer(int status, Map<String, String> headers, String body) {}

    private static final Answer NONE = new Answer(0, Map.of(), "");

    private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public ClientServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks?source=kyc";
    }

    public ClientServer answers(int status) {
        return answers(status, Map.of());
    }

    public ClientServer answers(int status, Map<String, String> headers) {
        answers.add(new Answer(status, headers, ""));
        return this;
    }

    public ClientServer says(int status, String body) {
        answers.add(new Answer(status, Map.of(), body));
        return this;
    }

    /** Takes the request and says nothing. */
    ClientServer hangs() {
        answers.add(NONE);
        return this;
    }

    public List<Heard> heard() {
        return heard;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var answer = answers.peek() == null ? new Answer(200, Map.of(), "") : answers.remove();
        heard.add(new Heard(
                exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
        if (answer == NONE) {
            await();
        }
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
