package org.pramaan.digilocker.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A request to the simulator: its parameters, of query or form alike, and its credentials. */
record Call(String method, String path, Map<String, String> parameters, String authorization) {

    static Call of(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readNBytes(65_536), StandardCharsets.UTF_8);
        Map<String, String> parameters = new LinkedHashMap<>();
        decode(uri.getRawQuery() == null ? "" : uri.getRawQuery(), parameters);
        decode(body, parameters);
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Call(
                exchange.getRequestMethod(), uri.getPath(), parameters, authorization == null ? "" : authorization);
    }

    /** Empty if there is none. */
    String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The token of {@code Authorization: Bearer}, else empty. */
    String bearer() {
        return authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
    }

    /** Client id and secret, of HTTP Basic or of the form, joined by a colon. */
    String client() {
        return Optional.of(authorization)
                .filter(given -> given.startsWith("Basic "))
                .map(given -> new String(Base64.getDecoder().decode(given.substring(6)), StandardCharsets.UTF_8))
                .orElseGet(() -> get("client_id") + ":" + get("client_secret"));
    }

    private static void decode(String encoded, Map<String, String> into) {
        for (var pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) into.put(text(pair.substring(0, equals)), text(pair.substring(equals + 1)));
        }
    }

    private static String text(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
