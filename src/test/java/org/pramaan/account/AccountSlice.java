package org.pramaan.account;

import org.pramaan.client.ClientSlice;
import org.pramaan.platform.KeyedHash;
import org.pramaan.platform.TestKeys;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** This module with clients and the audit trail, a real database, real keys and a clock that stands still. */
@ComponentScan({"org.pramaan.account", "org.pramaan.compliance"})
@EnableConfigurationProperties(AccountSettings.class)
@EntityScan
@EnableJpaRepositories
@Import(ClientSlice.class)
class AccountSlice {

    @Bean
    KeyedHash keyedHash() {
        return TestKeys.keyedHash();
    }
}
