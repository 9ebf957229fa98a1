package org.pramaan.registry;

import org.pramaan.compliance.ComplianceSliceAccess;
import org.pramaan.platform.FernetKeys;
import org.pramaan.platform.TestKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** This module on a real database with real keys; the registries are played, the clock stands still. */
@ComponentScan
@Import({ComplianceSliceAccess.class, RegistrySettingsSlice.class})
class RegistrySlice {

    @Bean
    FernetKeys fernetKeys() {
        return TestKeys.fernetKeys();
    }
}
