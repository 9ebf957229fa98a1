package org.pramaan.registry;

import java.time.Duration;
import org.pramaan.registry.RegistrySettings.Breaker;

/** The settings as they are by default, but for what a test is about. */
final class TestSettings {

    private TestSettings() {}

    static RegistrySettings standard() {
        return patient(Duration.ofSeconds(20));
    }

    static RegistrySettings patient(Duration patience) {
        return with(patience, Duration.ofMinutes(1));
    }

    /** Leaves a registry alone for so long. */
    static RegistrySettings pausing(Duration pause) {
        return with(Duration.ofSeconds(20), pause);
    }

    private static RegistrySettings with(Duration patience, Duration pause) {
        return new RegistrySettings(Duration.ofDays(1), Duration.ofDays(180), patience, new Breaker(5, pause, 2));
    }
}
