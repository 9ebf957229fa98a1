package org.pramaan.digilocker.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the simulator answers. */
record Answer(int status, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer json(Object value) {
        return json(200, value);
    }

    static Answer error(int status, String code, String description) {
        return json(status, Map.of("error", code, "error_description", description));
    }

    static Answer redirect(String location) {
        return new Answer(302, Map.of("Location", location), new byte[0]);
    }

    static Answer of(String mediaType, byte[] body) {
        return new Answer(200, Map.of("Content-Type", mediaType), body);
    }

    private static Answer json(int status, Object value) {
        try {
            return new Answer(
                    status,
                    Map.of("Content-Type", "application/json", "Cache-Control", "no-store"),
                    JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void write(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
