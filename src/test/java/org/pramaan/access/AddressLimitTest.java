package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An address at the registries' door")
class AddressLimitTest extends DoorTest {

    private static final String DOOR = "/api/kyc/status/somebody";

    @Test
    @DisplayName("DC-17 may come 10 times a minute, whichever keys it shows; then 429 with Retry-After")
    void limits() {
        var other = keys.issue(newClient(100)).plain();
        for (int i = 0; i < 10; i++) {
            var served = visitor.get(DOOR, "X-API-Key", i % 2 == 0 ? key : other);
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(header(served, "X-RateLimit-Remaining")).isEqualTo(9 - i);
        }
        clock.forward(Duration.ofSeconds(10));

        var refused = visitor.get(DOOR, "X-API-Key", other);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(header(refused, "Retry-After")).isEqualTo(50);
        assertThat(visitor.get("/api/v1/kyc/whoami", "X-API-Key", key).statusCode())
                .isEqualTo(200);
        clock.forward(Duration.ofSeconds(50));
        assertThat(visitor.get(DOOR, "X-API-Key", key).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("DC-17 needs a key, and spends nothing of its allowance without")
    void needsAKey() {
        for (int i = 0; i < 11; i++) assertThat(visitor.get(DOOR).statusCode()).isEqualTo(401);
        assertThat(visitor.get(DOOR, "X-API-Key", key).statusCode()).isEqualTo(200);
    }
}
