package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class IdempotencyTest extends DoorTest {

    private static final String ORDER = "/api/v1/kyc/order";

    @Autowired
    KeyedDoor door;

    @Autowired
    IdempotentAnswers answers;

    @Autowired
    ExpirySweep sweep;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("BS-01 a repetition gets the first answer, status and all, and nothing is done twice")
    void replays() {
        var first = order("{\"how\":\"well\"}", "k-1");
        int served = door.served.get();
        var again = order("{\"how\":\"well\"}", "k-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(door.served).hasValue(served);
    }

    @Test
    @DisplayName("BS-01 refusals are repeated too, but 5xx may be tried again (EN-08)")
    void keepsRefusalsNotFailures() {
        var refused = order("{\"how\":\"refuse\"}", "k-2");
        assertError(refused, 400, "Bad Request", "REFUSED");
        assertThat(order("{\"how\":\"refuse\"}", "k-2").body()).isEqualTo(refused.body());

        int served = door.served.get();
        assertThat(order("{\"how\":\"break\"}", "k-3").statusCode()).isEqualTo(500);
        assertThat(order("{\"how\":\"break\"}", "k-3").statusCode()).isEqualTo(500);
        assertThat(door.served).hasValue(served + 2);
    }

    @Test
    @DisplayName("BS-01 the same key for another body or path is 422")
    void refusesReuse() {
        order("{\"how\":\"well\"}", "k-4");

        assertError(order("{\"how\":\"other\"}", "k-4"), 422, "Unprocessable Entity", "IDEMPOTENCY_KEY_REUSED");
        var elsewhere = visitor.postJson(
                "/api/v1/kyc/upload", "{\"how\":\"well\"}", "X-API-Key", key, "Idempotency-Key", "k-4");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("EN-04 BS-01 clients share no keys")
    void separatesClients() {
        int served = door.served.get();
        order("{\"how\":\"well\"}", "k-5");
        key = keys.issue(newClient(100)).plain();
        assertThat(order("{\"how\":\"well\"}", "k-5").statusCode()).isEqualTo(201);
        assertThat(door.served).hasValue(served + 2);
    }

    @Test
    @DisplayName("BS-01 of many equal requests at once one is served, the others hear 409")
    void servesOne() {
        int served = door.served.get();
        door.gate = new CountDownLatch(5);
        var crowd = Executors.newFixedThreadPool(6);
        try {
            var calls = Stream.generate(() -> CompletableFuture.supplyAsync(this::orderAndLetGo, crowd))
                    .limit(6)
                    .toList();

            var statuses = calls.stream().map(CompletableFuture::join).map(HttpResponse::statusCode);
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
            assertThat(door.served).hasValue(served + 1);
        } finally {
            crowd.shutdown();
        }
        assertThat(order("{\"how\":\"wait\"}", "k-6").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("BS-01 what a dead node left in flight may be sent again after a minute")
    void recoversFromCrashes() {
        order("{\"how\":\"well\"}", "k-7"); // to learn the fingerprint
        database.sql("update idempotency_key set status = null, body = null, expires_at = ? where client_id = ?")
                .params(Timestamp.from(clock.instant().plusSeconds(60)), client)
                .update();

        assertError(order("{\"how\":\"well\"}", "k-7"), 409, "Conflict", "REQUEST_IN_PROGRESS");
        clock.forward(Duration.ofMinutes(1));
        assertThat(order("{\"how\":\"well\"}", "k-7").statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("BS-01 a holder that lost its key to another one keeps nothing")
    void yieldsToTheNextHolder() {
        var name = IdempotencyKey.of(client, "k-8");
        var slow = (Claim.Granted) answers.claim(name, new byte[] {1});
        clock.forward(Duration.ofMinutes(2));
        var quick = (Claim.Granted) answers.claim(name, new byte[] {1});

        answers.settle(slow.holding(), new Answer(200, null, new byte[] {9}));
        assertThat(answers.claim(name, new byte[] {1})).isInstanceOf(Claim.InFlight.class);

        answers.settle(quick.holding(), new Answer(200, null, new byte[] {7}));
        var served = (Claim.Served) answers.claim(name, new byte[] {1});
        assertThat(served.answer().body()).containsExactly(7);
    }

    @Test
    @DisplayName("BS-01 an upload is the same upload whatever its boundary, and another when its bytes differ")
    void readsMultipartOnce() {
        var first = upload("user-1", 3000, "k-9");
        assertThat(first.body()).contains("\"size\":3000", "\"user\":\"user-1\"");
        assertThat(upload("user-1", 3000, "k-9").body()).isEqualTo(first.body());
        assertThat(upload("user-1", 3001, "k-9").statusCode()).isEqualTo(422);
        assertThat(upload("user-2", 3000, "k-9").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("CF-12 EN-05 too large or broken bodies are told in dialect also when a filter reads them")
    void measuresInTheFilter() {
        assertError(upload("user-1", 13_000_000, "k-10"), 413, "Payload Too Large", "FILE_TOO_LARGE");
        assertError(order("\"" + "x".repeat(1_100_000) + "\"", "k-11"), 413, "Payload Too Large", "BODY_TOO_LARGE");
        var broken = visitor.post(
                "/api/v1/kyc/upload", "multipart/form-data", "x", "X-API-Key", key, "Idempotency-Key", "k-12");
        assertError(broken, 400, "Bad Request", "VALIDATION_ERROR");
    }

    @Test
    @DisplayName("BS-01 forms keep their parameters")
    void readsForms() {
        var first = form("name=Asha&x=1", "k-13");
        assertThat(first.body()).contains("Asha");
        assertThat(form("x=1&name=Asha", "k-13").body()).isEqualTo(first.body());
        assertThat(form("name=Usha&x=1", "k-13").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName("BS-01 answers are kept for 24 hours, encrypted, and then swept")
    void keepsForADay() {
        int served = door.served.get();
        order("{\"how\":\"well\"}", "k-14");
        var stored = database.sql("select body from idempotency_key where client_id = ?")
                .param(client);
        assertThat(new String(stored.query(byte[].class).single(), StandardCharsets.ISO_8859_1))
                .doesNotContain("number");

        clock.forward(Duration.ofHours(24).minusSeconds(1));
        order("{\"how\":\"well\"}", "k-14");
        assertThat(door.served).hasValue(served + 1);

        clock.forward(Duration.ofSeconds(1));
        sweep.sweep();
        assertThat(stored.query(byte[].class).list()).isEmpty();
        order("{\"how\":\"well\"}", "k-14");
        assertThat(door.served).hasValue(served + 2);
    }

    @ParameterizedTest
    @DisplayName("BS-01 a key is 1 to 255 visible characters")
    @ValueSource(strings = {"", "a b"})
    void refusesOddKeys(String odd) {
        assertThat(order("{\"how\":\"well\"}", odd).statusCode()).isEqualTo(400);
        assertThat(order("{\"how\":\"well\"}", "x".repeat(256)).statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> order(String json, String name) {
        return visitor.postJson(ORDER, json, "X-API-Key", key, "Idempotency-Key", name);
    }

    /** Whoever hears 409 lets the one that is served go on, who waits for all of them. */
    private HttpResponse<String> orderAndLetGo() {
        var answer = order("{\"how\":\"wait\"}", "k-6");
        if (answer.statusCode() == 409) door.gate.countDown();
        return answer;
    }

    private HttpResponse<String> upload(String user, int bytes, String name) {
        return visitor.postFile("/api/v1/kyc/upload", user, bytes, "X-API-Key", key, "Idempotency-Key", name);
    }

    private HttpResponse<String> form(String body, String name) {
        return visitor.post(
                "/api/v1/kyc/form",
                "application/x-www-form-urlencoded",
                body,
                "X-API-Key",
                key,
                "Idempotency-Key",
                name);
    }
}
