package org.pramaan.decentro;

import org.pramaan.decentro.DecentroSettings.Credentials;
import org.pramaan.decentro.DecentroSettings.Paths;
import org.pramaan.decentro.simulator.DecentroSimulator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses between the account at Decentro and the simulator, which needs no settings at all (DC-13). */
@Configuration(proxyBeanMethods = false)
class DecentroConfiguration {

    @Bean
    @ConditionalOnProperty(name = "pramaan.decentro.use-mocks", havingValue = "true")
    DecentroAccount simulatedDecentroAccount(DecentroSettings settings, DecentroSimulator simulator) {
        var key = DecentroSimulator.CREDENTIAL;
        var paths = settings.paths();
        return new DecentroAccount(
                simulator.url(),
                new Credentials(key, key, key, "", "", "", ""),
                new Paths(
                        paths.aadhaar(),
                        paths.pan(),
                        paths.bank(),
                        paths.ckyc(),
                        paths.paymentLink(),
                        DecentroSimulator.SMS,
                        DecentroSimulator.EMAIL),
                DecentroSimulator.PAYEE,
                simulator.webhookSecret());
    }

    @Bean
    @ConditionalOnProperty(name = "pramaan.decentro.use-mocks", havingValue = "false", matchIfMissing = true)
    DecentroAccount decentroAccount(DecentroSettings settings) {
        return new DecentroAccount(
                settings.baseUrl(),
                settings.credentials(),
                settings.paths(),
                settings.payeeAccount(),
                settings.webhook().secret());
    }
}
