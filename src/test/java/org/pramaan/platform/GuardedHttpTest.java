package org.pramaan.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuardedHttpTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration HASTY = Duration.ofMillis(400);
    private static final String OK = "HTTP/1.1 200 OK\r\nX-Seen: yes\r\nContent-Length: 2\r\n\r\nok";

    private final GuardedHttp http = new GuardedHttp();

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    @DisplayName("A post arrives once, whole, under the host's own name, at the pinned address")
    void posts() throws Exception {
        try (var receiver = Receiver.answering(OK)) {
            var answer = http.post(
                    pinned(receiver), Map.of("X-EnxtAI-Signature", "abc"), "{\"a\":1}".getBytes(UTF_8), PATIENT);
            assertThat(answer).isInstanceOfSatisfying(Answer.Response.class, response -> {
                assertThat(response.status()).isEqualTo(200);
                assertThat(response.headers()).containsEntry("x-seen", "yes");
                assertThat(response.body()).asString(UTF_8).isEqualTo("ok");
                assertThat(response.millis()).isNotNegative();
            });
            assertThat(receiver.requests())
                    .singleElement()
                    .asString()
                    .startsWith("POST /hook?a=b HTTP/1.1\r\n")
                    .contains("Host: hooks.example:" + receiver.port() + "\r\n")
                    .contains("X-EnxtAI-Signature: abc\r\n")
                    .doesNotContain("Upgrade")
                    .endsWith("\r\n\r\n{\"a\":1}");
        }
    }

    @Test
    @DisplayName("R7 A redirect is an answer like any other and is not followed")
    void redirect() throws Exception {
        try (var inside = Receiver.answering(OK);
                var receiver = Receiver.answering("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:"
                        + inside.port() + "/\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(post(receiver, PATIENT))
                    .isInstanceOfSatisfying(
                            Answer.Response.class,
                            response -> assertThat(response.status()).isEqualTo(307));
            assertThat(inside.requests()).isEmpty();
        }
    }

    @Test
    @DisplayName("R7 Of a huge answer the first 4096 bytes are kept and the rest is not waited for")
    void hugeAnswer() throws Exception {
        var huge = "HTTP/1.1 500 Oops\r\nContent-Length: 10000000\r\n\r\n" + "x".repeat(100_000);
        try (var receiver = Receiver.answering(huge)) {
            assertThat(post(receiver, PATIENT)).isInstanceOfSatisfying(Answer.Response.class, response -> {
                assertThat(response.status()).isEqualTo(500);
                assertThat(response.body()).hasSize(4096);
            });
        }
    }

    @Test
    @DisplayName("An answer without a body has an empty one")
    void noBody() throws Exception {
        try (var receiver = Receiver.answering("HTTP/1.1 204 No Content\r\n\r\n")) {
            assertThat(post(receiver, PATIENT))
                    .isInstanceOfSatisfying(
                            Answer.Response.class,
                            response -> assertThat(response.body()).isEmpty());
        }
    }

    @Test
    @DisplayName("R7 A receiver that never answers, and one that trickles a byte at a time, run out of the same time")
    void slowReceivers() throws Exception {
        try (var silent = Receiver.answering("");
                var slowHead = Receiver.trickling("HTTP/1.1 200 OK\r\nX-Long: " + "z".repeat(5000));
                var slowBody =
                        Receiver.trickling("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + "z".repeat(5000))) {
            assertThat(causeOf(post(silent, HASTY))).isEqualTo(Answer.Cause.TIMEOUT);
            assertThat(causeOf(post(slowHead, HASTY))).isEqualTo(Answer.Cause.TIMEOUT);
            assertThat(causeOf(post(slowBody, HASTY))).isEqualTo(Answer.Cause.TIMEOUT);
        }
    }

    @Test
    @DisplayName("R7 What is not HTTP, and a head without end, is a broken answer")
    void notHttp() throws Exception {
        try (var babble = Receiver.answering("SSH-2.0-OpenSSH_9.6\r\n".repeat(2000));
                var longLine = Receiver.answering("HTTP/1.1 200 OK\r\nX-Long: " + "z".repeat(100_000) + "\r\n\r\n")) {
            assertThat(causeOf(post(babble, PATIENT))).isEqualTo(Answer.Cause.BROKEN);
            assertThat(causeOf(post(longLine, PATIENT))).isEqualTo(Answer.Cause.BROKEN);
        }
    }

    @Test
    @DisplayName("R7 Where nobody listens the connection is refused")
    void nobodyListens() throws Exception {
        var receiver = Receiver.answering(OK);
        receiver.close();
        assertThat(causeOf(post(receiver, PATIENT))).isEqualTo(Answer.Cause.CONNECTION_REFUSED);
    }

    @Test
    @DisplayName("R7 TLS holds for the host's own name only, and only with a certificate that is trusted")
    void tls() throws Exception {
        var hooks = TestCertificate.of("hooks.example");
        var other = TestCertificate.of("other.example");
        try (var trusting = new GuardedHttp(new DefaultClientTlsStrategy(hooks.trustedWith(other)));
                var right = Receiver.answering(OK, hooks.serverSockets());
                var wrongName = Receiver.answering(OK, other.serverSockets())) {
            assertThat(trusting.post(pinnedTls(right), Map.of(), new byte[0], PATIENT))
                    .isInstanceOf(Answer.Response.class);
            assertThat(causeOf(trusting.post(pinnedTls(wrongName), Map.of(), new byte[0], PATIENT)))
                    .isEqualTo(Answer.Cause.TLS);
            assertThat(causeOf(http.post(pinnedTls(right), Map.of(), new byte[0], PATIENT)))
                    .isEqualTo(Answer.Cause.TLS);
        }
    }

    private Answer post(Receiver receiver, Duration timeout) {
        return http.post(pinned(receiver), Map.of(), new byte[] {'{', '}'}, timeout);
    }

    private static Answer.Cause causeOf(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Fault.class);
        return ((Answer.Fault) answer).cause();
    }

    /** No name server knows hooks.example: only the pinned address can lead to the receiver. */
    private static PinnedAddress pinned(Receiver receiver) {
        return pinned("http", receiver);
    }

    private static PinnedAddress pinnedTls(Receiver receiver) {
        return pinned("https", receiver);
    }

    private static PinnedAddress pinned(String scheme, Receiver receiver) {
        return TestOutbound.guardWhere(host -> TestOutbound.addresses("127.0.0.1"), "hooks.example")
                .check(URI.create("%s://hooks.example:%d/hook?a=b".formatted(scheme, receiver.port())));
    }
}
