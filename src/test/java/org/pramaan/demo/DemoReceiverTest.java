package org.pramaan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.platform.Hmac;

@DisplayName("The walk's webhook receiver")
class DemoReceiverTest {

    private static final String BODY = "{\"event\":\"kyc.status_changed\"}";
    private static final byte[] SECRET = "whsec".getBytes(StandardCharsets.UTF_8);

    private DemoReceiver receiver;

    @BeforeEach
    void start() throws IOException {
        receiver = new DemoReceiver(0);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    @DisplayName("hears an event that is signed with its secret")
    void hears() throws Exception {
        receiver.expect("whsec");
        assertThat(send(Hmac.hex(BODY.getBytes(StandardCharsets.UTF_8), SECRET)))
                .isEqualTo(200);
        assertThat(receiver.heard()).containsExactly("kyc.status_changed");
    }

    @Test
    @DisplayName("refuses another signature, and every one before it knows its secret")
    void refuses() throws Exception {
        var signature = Hmac.hex(BODY.getBytes(StandardCharsets.UTF_8), SECRET);
        assertThat(send(signature)).isEqualTo(401);
        receiver.expect("another");
        assertThat(send(signature)).isEqualTo(401);
        assertThat(send("")).isEqualTo(401);
        assertThat(receiver.heard()).isEmpty();
    }

    private int send(String signature) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(receiver.url()))
                .header("X-Event", "kyc.status_changed")
                .POST(BodyPublishers.ofString(BODY));
        if (!signature.isEmpty()) request.header("X-Signature", signature);
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .statusCode();
    }
}
