package org.pramaan.decentro.simulator;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param port where it listens on this machine, 0 for any free one
 * @param slowness how long the slow magic input takes
 * @param callbackAfter how long after an operation its webhook is sent
 * @param callbackUrl where to; this server's own door when blank
 * @param webhookSecret drawn when blank
 */
@ConfigurationProperties("pramaan.decentro.simulator")
record SimulatorSettings(
        @DefaultValue("18090") int port,
        @DefaultValue("PT60S") Duration slowness,
        @DefaultValue("PT1S") Duration callbackAfter,
        @DefaultValue("") String callbackUrl,
        @DefaultValue("") String webhookSecret) {

    @Override
    public String toString() {
        return "SimulatorSettings[" + port + "]";
    }
}
