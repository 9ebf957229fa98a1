package org.pramaan.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param patience how long a request waits for a free recognition slot before it is told that all are taken
 * @param cosine the scale on which cosine similarities are told
 */
@ConfigurationProperties("pramaan.verification")
record VerificationSettings(
        @DefaultValue("3s") Duration patience, @DefaultValue CosineScale cosine) {}
