package org.pramaan.webhook;

import java.time.Duration;

/** The settings as they are by default. */
final class TestSettings {

    private TestSettings() {}

    static WebhookSettings standard() {
        return new WebhookSettings(
                0.1,
                Duration.ofHours(24),
                Duration.ofDays(5),
                2,
                4,
                2,
                Duration.ofSeconds(3),
                Duration.ofSeconds(30),
                Duration.ofDays(1),
                Duration.ofDays(90),
                10,
                200);
    }
}
