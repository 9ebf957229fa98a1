package org.pramaan.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether the first start on an empty embedded store walks two sessions through the public API
 * @param apiKey the demo client's key, from the environment as PRAMAAN_DEMO_API_KEY; drawn and printed when absent
 * @param receiverPort where the walk's webhook receiver listens on this machine
 */
@ConfigurationProperties("pramaan.demo")
record DemoSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String apiKey,
        @DefaultValue("18088") int receiverPort) {}
