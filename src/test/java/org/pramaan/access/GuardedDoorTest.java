package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {"pramaan.access.doors.kycflow.mode=required", "pramaan.access.doors.kycflow.requests-per-minute=3"
        })
class GuardedDoorTest extends DoorTest {

    private static final String GUEST = "/api/v1/ocr/guest";

    @Test
    @DisplayName("KF-01 CF-16 where a key is required nobody enters without one")
    void requiresAKey() {
        GuestDoorTest.assertDetail(visitor.get(GUEST), 401, "API key is missing or not valid");
        GuestDoorTest.assertDetail(
                visitor.postFile("/api/v1/kyc/verify", "u", 10), 401, "API key is missing or not valid");
        assertThat(visitor.get(GUEST, "X-API-Key", key).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("KF-03 where a limit is set each answer announces it, and 429 tells when to come back")
    void limits() {
        for (int left = 2; left >= 0; left--) {
            var answer = visitor.get(GUEST, "X-API-Key", key);
            assertThat(header(answer, "X-RateLimit-Limit")).isEqualTo(3);
            assertThat(header(answer, "X-RateLimit-Remaining")).isEqualTo(left);
            assertThat(header(answer, "X-RateLimit-Reset"))
                    .isEqualTo(clock.instant().plusSeconds(60).getEpochSecond());
        }
        var refused = visitor.get(GUEST, "X-API-Key", key);
        GuestDoorTest.assertDetail(refused, 429, "Rate limit exceeded. Please try again later.");
        assertThat(header(refused, "Retry-After")).isEqualTo(60);

        clock.forward(Duration.ofMinutes(1));
        assertThat(visitor.get(GUEST, "X-API-Key", key).statusCode()).isEqualTo(200);
    }
}
