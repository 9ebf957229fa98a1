package org.pramaan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pramaan.platform.Hmac;

/** The walk against a server that plays the public API and sends its four events. */
class WalkTest {

    private static final String SECRET = "whsec";

    @TempDir
    Path folder;

    private final List<String> calls = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("The walk sets the webhook, then takes two people through the whole API with the key it was given")
    void walks() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (var receiver = new DemoReceiver(0)) {
            server.createContext("/", exchange -> answer(exchange, receiver));
            server.start();
            var url = "http://localhost:%d/api".formatted(server.getAddress().getPort());
            new Walk().take(new PublicApi(url, "the key"), pictures(), receiver);
            assertThat(receiver.heard()).hasSize(4);
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasSize(15).startsWith("PUT /api/v1/client/webhook").endsWith("GET /api/v1/kyc/status/7");
        assertThat(calls.subList(1, 8))
                .containsExactly(
                        "POST /api/v1/kyc/initiate",
                        "POST /api/v1/kyc/upload/pan",
                        "POST /api/v1/kyc/upload/aadhaar/front",
                        "POST /api/v1/kyc/upload/aadhaar/back",
                        "POST /api/v1/kyc/upload/live-photo",
                        "POST /api/v1/kyc/verify",
                        "GET /api/v1/kyc/status/7");
    }

    private void answer(HttpExchange exchange, DemoReceiver receiver) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            var authorised = "the key".equals(exchange.getRequestHeaders().getFirst("X-API-Key"));
            calls.add(exchange.getRequestMethod() + " " + path);
            if (path.endsWith("/verify")) raiseTwice(receiver);
            var body = "{\"kycSessionId\":\"7\",\"secret\":\"%s\",\"status\":\"FACE_VERIFIED\"}".formatted(SECRET);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(authorised ? 200 : 401, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void raiseTwice(DemoReceiver receiver) throws IOException {
        var signature = Hmac.hex("{}".getBytes(StandardCharsets.UTF_8), SECRET.getBytes(StandardCharsets.UTF_8));
        var event = HttpRequest.newBuilder(URI.create(receiver.url()))
                .header("X-Signature", signature)
                .header("X-Event", "kyc.verification_completed")
                .POST(BodyPublishers.ofString("{}"))
                .build();
        try {
            for (int i = 0; i < 2; i++) HttpClient.newHttpClient().send(event, BodyHandlers.discarding());
        } catch (InterruptedException interrupted) {
            throw new IOException(interrupted);
        }
    }

    private SpecimenSet pictures() throws IOException {
        var picture = Files.write(folder.resolve("picture.jpg"), new byte[] {1, 2, 3});
        return new SpecimenSet(picture, picture, picture, picture, picture);
    }
}
