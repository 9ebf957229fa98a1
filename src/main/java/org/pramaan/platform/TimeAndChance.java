package org.pramaan.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time, randomness and ids come from here, so that tests can fix them. */
@Configuration(proxyBeanMethods = false)
class TimeAndChance {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }
}
