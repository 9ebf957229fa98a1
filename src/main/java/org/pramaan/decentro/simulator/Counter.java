package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Where the requests for one operation come in: checks them as Decentro does and lets the magic have its way. */
class Counter implements HttpHandler {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Set<String> references = ConcurrentHashMap.newKeySet();
    private final SimulatedOperation operation;
    private final Letterhead letterhead;
    private final Duration slowness;

    Counter(SimulatedOperation operation, Letterhead letterhead, Duration slowness) {
        this.operation = operation;
        this.letterhead = letterhead;
        this.slowness = slowness;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = read(exchange);
            var complaint = Complaint.about(exchange.getRequestHeaders(), request);
            if (complaint.isPresent()) refuse(exchange, request, complaint.get());
            else if (!references.add(request.path("reference_id").asText()))
                refuse(exchange, request, Complaint.repeated());
            else serve(exchange, request, Magic.of(operation.number(request)));
        }
    }

    private void serve(HttpExchange exchange, JsonNode request, Magic magic) throws IOException {
        switch (magic) {
            case MALFORMED -> send(exchange, 200, "<html>Service</html>");
            case UNAUTHORIZED -> refuse(exchange, request, new Complaint(401, "error_unauthorized_module"));
            case RATE_LIMITED -> refuse(exchange, request, new Complaint(429, "error_too_many_requests"));
            case DOWN -> refuse(exchange, request, new Complaint(503, "error_provider_error"));
            default -> answer(exchange, request, magic);
        }
    }

    private void answer(HttpExchange exchange, JsonNode request, Magic magic) throws IOException {
        if (magic == Magic.SLOW) sleep();
        var answer = letterhead.success(request);
        operation.answer(request, magic, answer);
        send(exchange, 200, answer.toString());
    }

    private void refuse(HttpExchange exchange, JsonNode request, Complaint complaint) throws IOException {
        send(
                exchange,
                complaint.status(),
                letterhead.failure(request, complaint).toString());
    }

    private void sleep() {
        try {
            Thread.sleep(slowness.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode read(HttpExchange exchange) {
        try {
            return MAPPER.readTree(exchange.getRequestBody());
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
