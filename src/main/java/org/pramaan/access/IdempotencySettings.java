package org.pramaan.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long answers are kept for repeated requests.
 *
 * @param keep how long an answer is given again, at least 24 h
 * @param inFlight after this a request that never ended, because its node died, may be sent again
 */
@ConfigurationProperties("pramaan.idempotency")
record IdempotencySettings(
        @DefaultValue("24h") Duration keep,
        @DefaultValue("1m") Duration inFlight) {}
