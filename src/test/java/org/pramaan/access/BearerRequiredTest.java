package org.pramaan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "pramaan.access.doors.thirdfactor.mode=required")
class BearerRequiredTest extends DoorTest {

    @Test
    @DisplayName("TF-12 CF-16 where a key is required nothing but the health check goes without")
    void asksForAKey() {
        var refused = visitor.postJson("/detect-face/", "{}");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo("{\"error\":\"API key is missing or not valid\"}");
        assertThat(visitor.postJson("/detect-face/", "{}", "Authorization", "Bearer " + key)
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/health").body()).isEqualTo("up");
    }
}
