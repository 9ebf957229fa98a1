package org.pramaan.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Hmac;

/** A client's webhook receiver, for the walk: a real HTTP server on this machine that checks every signature. */
final class DemoReceiver implements AutoCloseable {

    private final HttpServer server;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile @Nullable String secret;

    DemoReceiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/webhooks/kyc", this::receive);
        server.start();
    }

    String url() {
        return "http://localhost:%d/webhooks/kyc".formatted(server.getAddress().getPort());
    }

    void expect(String newSecret) {
        secret = newSecret;
    }

    /** The events received so far with a valid signature, oldest first. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            boolean genuine = isGenuine(exchange.getRequestHeaders().getFirst("X-Signature"), body);
            if (genuine) heard.add(exchange.getRequestHeaders().getFirst("X-Event"));
            exchange.sendResponseHeaders(genuine ? 200 : 401, -1);
        }
    }

    private boolean isGenuine(@Nullable String signature, byte[] body) {
        var known = secret;
        return signature != null
                && known != null
                && Hmac.verify(signature, body, known.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
