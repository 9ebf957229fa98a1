package org.pramaan.registry;

import org.pramaan.aadhaar.OfflineKycReader;
import org.pramaan.aadhaar.TestSigned;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Lets other modules' tests have what this module needs from outside. */
@EnableConfigurationProperties(RegistrySettings.class)
public class RegistrySettingsSlice {

    @Bean
    OfflineKycReader offlineKycReader() {
        return TestSigned.offline();
    }
}
