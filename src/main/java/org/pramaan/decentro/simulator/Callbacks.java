package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.pramaan.platform.Hmac;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends webhooks as Decentro does, a moment after the operation and signed. */
class Callbacks implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Callbacks.class);

    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(Callbacks::daemon);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Duration delay;
    private final String secret;
    private volatile String url;

    /** @param url blank until the server's own port is known */
    Callbacks(String url, Duration delay, String secret) {
        this.url = url;
        this.delay = delay;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }

    void atOwnPort(int port) {
        if (url.isBlank()) url = "http://localhost:%d/api/webhooks/decentro".formatted(port);
    }

    /** @param answer what was told so far, with the ids of the operation */
    void send(JsonNode answer, String field, String status) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("decentroTxnId", answer.path("decentroTxnId").asText())
                .put("referenceId", answer.path("referenceId").asText())
                .put("timestamp", answer.path("responseTimestamp").asText())
                .put(field, status);
        later.schedule(() -> post(body), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        later.shutdownNow();
    }

    private void post(ObjectNode json) {
        var body = json.toString().getBytes(StandardCharsets.UTF_8);
        var signature = Hmac.hex(body, secret.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("X-Decentro-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        http.sendAsync(request, BodyHandlers.discarding())
                .thenAccept(answer -> log.info("Simulated webhook answered {}", answer.statusCode()));
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "simulated-decentro-webhooks");
        thread.setDaemon(true);
        return thread;
    }
}
