package org.pramaan.decentro.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The simulator on a port of its own, for tests in this machine. */
public final class TestSimulator {

    public static final String SECRET = "webhook-secret";

    private TestSimulator() {}

    /** @param callbackUrl where its webhooks go. Close it. */
    public static DecentroSimulator start(String callbackUrl) {
        var settings = new SimulatorSettings(0, Duration.ofSeconds(5), Duration.ofMillis(20), callbackUrl, SECRET);
        try {
            return new DecentroSimulator(
                    settings,
                    new Letterhead(UUID::randomUUID, Clock.systemUTC()),
                    new Callbacks(callbackUrl, settings.callbackAfter(), settings.webhookSecret()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
