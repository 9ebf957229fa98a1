package org.pramaan.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether the first start on an empty embedded store walks two sessions through the public API
 * @param apiKey the demo client's key, from the environment as PRAMAAN_DEMO_API_KEY; drawn and printed when absent
 * @param portalPassword with which {@code owner@demo.example} signs in to the portal, from the environment as
 *     PRAMAAN_DEMO_PORTAL_PASSWORD; 12 characters at least
 * @param receiverPort where the walk's webhook receiver listens on this machine
 */
@ConfigurationProperties("pramaan.demo")
record DemoSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String apiKey,
        @DefaultValue("owner of the demo") String portalPassword,
        @DefaultValue("18088") int receiverPort) {

    /** @throws IllegalArgumentException if the password would not be taken */
    DemoSettings {
        if (portalPassword.length() < 12)
            throw new IllegalArgumentException("PRAMAAN_DEMO_PORTAL_PASSWORD needs 12 characters at least");
    }
}
