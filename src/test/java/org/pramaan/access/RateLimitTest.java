package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pramaan.client.Terms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RateLimitTest extends DoorTest {

    private static final String WHOAMI = "/api/v1/kyc/whoami";

    @Autowired
    ExpirySweep sweep;

    @Autowired
    JdbcClient database;

    @Test
    @DisplayName("EN-07 every response tells limit, remaining and reset; errors too")
    void announces() {
        var first = visitor.get(WHOAMI, "X-API-Key", key);
        assertThat(header(first, "X-RateLimit-Limit")).isEqualTo(100);
        assertThat(header(first, "X-RateLimit-Remaining")).isEqualTo(99);
        assertThat(header(first, "X-RateLimit-Reset"))
                .isEqualTo(clock.instant().plusSeconds(60).getEpochSecond());

        var missing = visitor.get("/api/v1/kyc/nothing", "X-API-Key", key);
        assertThat(header(missing, "X-RateLimit-Remaining")).isEqualTo(98);
    }

    @Test
    @DisplayName("EN-07 over the limit is 429 with Retry-After until the 60 s window ends")
    void limits() {
        var limited = keys.issue(newClient(3)).plain();
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.get(WHOAMI, "X-API-Key", limited).statusCode()).isEqualTo(200);
        }
        clock.forward(Duration.ofMillis(20_500));

        var refused = visitor.get(WHOAMI, "X-API-Key", limited);
        assertError(refused, 429, "Too Many Requests", "RATE_LIMIT_EXCEEDED");
        assertThat(header(refused, "Retry-After")).isEqualTo(40);
        assertThat(header(refused, "X-RateLimit-Remaining")).isZero();

        clock.forward(Duration.ofMillis(39_500));
        assertThat(visitor.get(WHOAMI, "X-API-Key", limited).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("EN-07 EN-14 each key has its own window, and another plan applies at once")
    void countsKeysApart() {
        var tight = newClient(1);
        var one = keys.issue(tight).plain();
        var two = keys.issue(tight).plain();
        assertThat(visitor.get(WHOAMI, "X-API-Key", one).statusCode()).isEqualTo(200);
        assertThat(visitor.get(WHOAMI, "X-API-Key", one).statusCode()).isEqualTo(429);
        assertThat(visitor.get(WHOAMI, "X-API-Key", two).statusCode()).isEqualTo(200);

        clients.agree(tight, Terms.standard().withRequestsPerMinute(250));
        assertThat(header(visitor.get(WHOAMI, "X-API-Key", one), "X-RateLimit-Remaining"))
                .isEqualTo(249);
    }

    @Test
    @DisplayName("EN-07 requests that come together are never let through beyond the limit")
    void countsConcurrentRequests() throws Exception {
        var limited = keys.issue(newClient(7)).plain();
        var crowd = Executors.newFixedThreadPool(4);
        try {
            var answers = crowd.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> visitor.get(WHOAMI, "X-API-Key", limited).statusCode())
                    .toList());
            int served = 0;
            for (var answer : answers) if (answer.get() == 200) served++;
            assertThat(served).isEqualTo(7);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    @DisplayName("CF-15 an address may try 60 wrong keys a minute, which hinders no valid key behind it")
    void slowsGuessing() {
        for (int i = 0; i < 60; i++) {
            assertThat(visitor.get(WHOAMI, "X-API-Key", "kyc_live_" + i).statusCode())
                    .isEqualTo(401);
        }
        var refused = visitor.get(WHOAMI, "X-API-Key", "kyc_live_60", "X-Forwarded-For", "203.0.113.9");
        assertError(refused, 429, "Too Many Requests", "RATE_LIMIT_EXCEEDED");
        assertThat(header(refused, "X-RateLimit-Limit")).isEqualTo(60);
        assertThat(visitor.get(WHOAMI, "X-API-Key", key).statusCode()).isEqualTo(200);

        clock.forward(Duration.ofMinutes(1));
        assertThat(visitor.get(WHOAMI).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("EN-07 buckets whose time is over are swept")
    void sweeps() {
        visitor.get(WHOAMI, "X-API-Key", key);
        UUID keyId = keys.keysOf(client).get(0).id();
        assertThat(buckets(keyId)).isEqualTo(1);

        database.sql("update rate_limit set expires_at = 1").update(); // the database's own clock decides
        sweep.sweep();

        assertThat(buckets(keyId)).isZero();
    }

    private long buckets(UUID keyId) {
        return database.sql("select count(*) from rate_limit where id like ?")
                .param("%" + keyId + "%")
                .query(Long.class)
                .single();
    }
}
