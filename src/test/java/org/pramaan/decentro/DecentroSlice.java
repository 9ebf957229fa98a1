package org.pramaan.decentro;

import java.security.SecureRandom;
import org.pramaan.compliance.ComplianceSliceAccess;
import org.pramaan.decentro.simulator.SimulatorSlice;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.FernetKeys;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.TestKeys;
import org.pramaan.platform.TestOutbound;
import org.pramaan.registry.RegistrySettingsSlice;
import org.pramaan.status.Sightings;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** This module with its simulator and the modules it serves, on a real database with real keys. */
@ComponentScan("org.pramaan.decentro")
@ComponentScan(
        basePackages = "org.pramaan.notification",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.Notification(s|Audit)"))
@ComponentScan(
        basePackages = "org.pramaan.registry",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(PlayedRegistries|Slice)"))
@EnableConfigurationProperties(DecentroSettings.class)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@Import({ComplianceSliceAccess.class, RegistrySettingsSlice.class, SimulatorSlice.class, Sightings.class})
class DecentroSlice {

    @Bean
    FernetKeys fernetKeys() {
        return TestKeys.fernetKeys();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    AddressGuard addressGuard() {
        return TestOutbound.guardAllowing();
    }

    @Bean
    GuardedHttp guardedHttp() {
        return TestOutbound.http();
    }
}
