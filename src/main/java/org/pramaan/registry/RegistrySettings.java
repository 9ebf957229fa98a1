package org.pramaan.registry;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param cachedFor how long the same question about the same person is answered without asking again (DC-11)
 * @param keptFor how long answers can be looked up
 */
@ConfigurationProperties("pramaan.registry")
record RegistrySettings(
        @DefaultValue("PT24H") Duration cachedFor,
        @DefaultValue("P180D") Duration keptFor) {}
