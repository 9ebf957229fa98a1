package org.pramaan.customer;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The tokens of customers (XA-01).
 *
 * @param secret at least 32 characters that sign them, the same on every node. Without it the key is derived from the
 *     keyset in the data folder; production must name one
 * @param access how long an access token opens the API
 * @param refresh how long a refresh token brings another
 */
@ConfigurationProperties("pramaan.customer.token")
record TokenSettings(
        @DefaultValue("") String secret,
        @DefaultValue("pramaan") String issuer,
        @DefaultValue("xamila") String audience,
        @DefaultValue("30m") Duration access,
        @DefaultValue("7d") Duration refresh) {

    private static final int FEWEST_CHARACTERS = 32;

    TokenSettings {
        if (!secret.isBlank() && secret.length() < FEWEST_CHARACTERS)
            throw new IllegalArgumentException("pramaan.customer.token.secret needs at least 32 characters");
    }

    @Override
    public String toString() {
        return "TokenSettings[issuer=%s, audience=%s]".formatted(issuer, audience);
    }
}
