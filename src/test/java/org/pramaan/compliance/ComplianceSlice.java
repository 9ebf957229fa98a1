package org.pramaan.compliance;

import java.time.Clock;
import java.util.UUID;
import org.pramaan.platform.DataKeys;
import org.pramaan.platform.Ids;
import org.pramaan.platform.KeyedHash;
import org.pramaan.platform.SteppingClock;
import org.pramaan.platform.TestKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** This module with a real database, real keys and a clock that stands still. No component, lest a scan finds it. */
@ComponentScan
class ComplianceSlice {

    @Bean
    Clock clock() {
        return new SteppingClock();
    }

    @Bean
    Ids ids() {
        return UUID::randomUUID;
    }

    @Bean
    DataKeys dataKeys() {
        return TestKeys.dataKeys();
    }

    @Bean
    KeyedHash keyedHash() {
        return TestKeys.keyedHash();
    }
}
