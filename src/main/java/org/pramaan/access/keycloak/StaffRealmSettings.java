package org.pramaan.access.keycloak;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The realm where staff and members of clients sign in.
 *
 * @param issuer its address as browsers and tokens name it, such as {@code https://id.example.in/realms/pramaan}
 * @param internalUrl where this server reaches it, if not there
 * @param audience what tokens for the engine's REST API must name
 * @param sessionLasts how long what it said of somebody counts here, until it is asked anew
 * @param timeout of each call, to connect and to answer
 */
@ConfigurationProperties("pramaan.keycloak.staff")
record StaffRealmSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("pramaan") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String internalUrl,
        @DefaultValue("pramaan-engine") String audience,
        @DefaultValue("1h") Duration sessionLasts,
        @DefaultValue("5s") Duration timeout) {

    /** Where this server finds what the realm says is at that address. */
    String reached(String address) {
        if (internalUrl == null || internalUrl.isBlank() || !address.startsWith(issuer)) return address;
        return internalUrl + address.substring(issuer.length());
    }

    @Override
    public String toString() {
        return "StaffRealmSettings[issuer=%s]".formatted(issuer);
    }
}
