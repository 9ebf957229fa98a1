package org.pramaan.decentro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("The settings of Decentro")
class DecentroSettingsTest {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Slice.class);

    @Test
    @DisplayName("DC-01 have the specification's defaults: staging, no credentials, no mocks, 30 s and 3 retries")
    void defaults() {
        runner.run(context -> {
            var settings = context.getBean(DecentroSettings.class);
            assertThat(settings.baseUrl()).hasToString("https://in.staging.decentro.tech");
            assertThat(settings.useMocks()).isFalse();
            assertThat(settings.credentials().areComplete()).isFalse();
            assertThat(settings.calls().timeout()).hasSeconds(30);
            assertThat(settings.calls().retries()).isEqualTo(3);
            assertThat(settings.webhook().secret()).isEmpty();
            assertThat(settings.webhook().signatureHeaders()).containsExactly("X-Decentro-Signature");
        });
    }

    @Test
    @DisplayName("DC-01 are taken from the specification's environment names")
    void environment() {
        runner.withSystemProperties(
                        "DECENTRO_API_BASE=https://in.decentro.tech/",
                        "DECENTRO_CLIENT_ID=id",
                        "DECENTRO_CLIENT_SECRET=secret",
                        "DECENTRO_API_KEY=module",
                        "DECENTRO_KYC_MODULE_SECRET=kyc",
                        "DECENTRO_WEBHOOK_SECRET=whsec-7",
                        "USE_MOCKS=false")
                .run(context -> {
                    var settings = context.getBean(DecentroSettings.class);
                    var account = new DecentroConfiguration().decentroAccount(settings);
                    assertThat(account.at("/kyc")).hasToString("https://in.decentro.tech/kyc");
                    assertThat(settings.credentials().areComplete()).isTrue();
                    assertThat(Product.KYC.secret(settings.credentials())).isEqualTo("kyc");
                    assertThat(Product.PAYMENTS.secret(settings.credentials())).isEqualTo("module");
                    assertThat(account.webhookSecret()).isEqualTo("whsec-7");
                    assertThat(settings.toString() + account).doesNotContain("secret=", "whsec-7", "module");
                });
    }

    @EnableConfigurationProperties(DecentroSettings.class)
    static class Slice {}
}
