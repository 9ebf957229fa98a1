package org.pramaan.decentro.simulator;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.pramaan.platform.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the simulator, where it is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "pramaan.decentro.use-mocks", havingValue = "true")
class DecentroSimulatorConfiguration {

    private static final int SECRET_BYTES = 32;

    @Bean
    Callbacks simulatedCallbacks(SimulatorSettings settings, SecureRandom random) {
        var drawn = new byte[SECRET_BYTES];
        random.nextBytes(drawn);
        var secret = settings.webhookSecret().isBlank() ? HexFormat.of().formatHex(drawn) : settings.webhookSecret();
        return new Callbacks(settings.callbackUrl(), settings.callbackAfter(), secret);
    }

    @Bean
    DecentroSimulator decentroSimulator(SimulatorSettings settings, Callbacks callbacks, Ids ids, Clock clock)
            throws IOException {
        return new DecentroSimulator(settings, new Letterhead(ids, clock), callbacks);
    }

    /** The server's own port is known only once it listens. */
    @Bean
    ApplicationListener<WebServerInitializedEvent> simulatedCallbackAddress(Callbacks callbacks) {
        return started -> callbacks.atOwnPort(started.getWebServer().getPort());
    }
}
