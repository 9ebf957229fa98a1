package org.pramaan.digilocker.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether it runs, beside an embedded database only
 * @param port of this machine; another one if that is taken
 */
@ConfigurationProperties("pramaan.digilocker.simulator")
record SimulatorSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("18089") int port) {}
