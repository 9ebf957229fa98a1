package org.pramaan.challenge;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How challenges are issued and checked.
 *
 * @param challengeSecret at least 32 characters that sign challenges; the same on every node. Without it the key is
 *     derived from the keyset in the data folder; production must name one
 * @param validity how long a person may take (KF-40)
 * @param keep how long a challenge is remembered after that, to tell expired from unknown (CF-13)
 * @param patience how long a clip waits for recognition capacity
 */
@ConfigurationProperties("pramaan.liveness")
record ChallengeSettings(
        @Nullable String challengeSecret,
        @DefaultValue("120s") Duration validity,
        @DefaultValue("10m") Duration keep,
        @DefaultValue("5s") Duration patience,
        @DefaultValue ClipLimits clip) {

    private static final int FEWEST_CHARACTERS = 32;

    ChallengeSettings {
        if (challengeSecret != null && challengeSecret.length() < FEWEST_CHARACTERS)
            throw new IllegalArgumentException("pramaan.liveness.challenge-secret needs at least 32 characters");
    }

    @Override
    public String toString() {
        return "ChallengeSettings[validity=%s, clip=%s]".formatted(validity, clip);
    }
}
