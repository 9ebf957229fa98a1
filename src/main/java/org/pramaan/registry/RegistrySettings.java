package org.pramaan.registry;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param cachedFor how long the same question about the same person is answered without asking again (DC-11)
 * @param keptFor how long answers can be looked up
 * @param patience how long a case waits for its registries: less than half of the engine's lock on a job, which may have
 *     waited as long for a thread; a job that outlives its lock is run twice
 */
@ConfigurationProperties("pramaan.registry")
record RegistrySettings(
        @DefaultValue("PT24H") Duration cachedFor,
        @DefaultValue("P180D") Duration keptFor,
        @DefaultValue("PT20S") Duration patience,
        @DefaultValue Breaker breaker) {

    /**
     * When a registry is left alone.
     *
     * @param failures after as many questions in a row without an answer, or with none within the patience of a case
     * @param pause for as long
     * @param trials questions that then try whether it answers again
     */
    record Breaker(
            @DefaultValue("5") int failures,
            @DefaultValue("PT1M") Duration pause,
            @DefaultValue("2") int trials) {}
}
