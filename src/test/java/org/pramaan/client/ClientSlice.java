package org.pramaan.client;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.pramaan.platform.DataKeys;
import org.pramaan.platform.Ids;
import org.pramaan.platform.SteppingClock;
import org.pramaan.platform.TestKeys;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** This module with a real database, real keys and a clock that stands still. No component, lest a scan finds it. */
@ComponentScan
@EnableConfigurationProperties(ClientSettings.class)
@EntityScan
@EnableJpaRepositories
public class ClientSlice {

    @Bean
    Clock clock() {
        return new SteppingClock();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    DataKeys dataKeys() {
        return TestKeys.dataKeys();
    }
}
