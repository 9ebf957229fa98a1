package org.pramaan.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pramaan.customer.ExternalProvider;
import org.pramaan.customer.Screening;
import org.pramaan.imaging.ImageDecoder;
import org.pramaan.imaging.PictureConversion;
import org.pramaan.ocr.DocumentFiles;
import org.pramaan.ocr.pdf.PdfOpener;
import org.pramaan.platform.AddressGuard;
import org.pramaan.platform.GuardedHttp;
import org.pramaan.platform.StartRefused;
import org.pramaan.platform.TestOutbound;
import org.pramaan.provider.wire.TestWire;
import org.pramaan.provider.wire.Told;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

@DisplayName("The provider that KYC_VERIFICATION_PROVIDER names")
class ProviderChoiceTest {

    private static final String[] KEYS = {
        "ONFIDO_API_KEY=o", "SMILE_IDENTITY_API_KEY=s", "SMILE_IDENTITY_PARTNER_ID=085", "COMPLY_ADVANTAGE_API_KEY=c"
    };

    private final ApplicationContextRunner server = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Module.class);

    @ParameterizedTest(name = "XA-07 XA-12 {0} is there alone, with the key that the document names")
    @CsvSource({"onfido", "smile_identity"})
    void verifies(String name) {
        server.withPropertyValues(KEYS)
                .withPropertyValues("KYC_VERIFICATION_PROVIDER=" + name)
                .run(context -> {
                    assertThat(context.getBean(ExternalProvider.class).name()).isEqualTo(name);
                    assertThat(context).doesNotHaveBean(Screening.class);
                });
    }

    @Test
    @DisplayName("XA-07 XA-12 comply_advantage screens and leaves verifying to our own recognition")
    void screens() {
        server.withPropertyValues(KEYS)
                .withPropertyValues("KYC_VERIFICATION_PROVIDER=comply_advantage")
                .run(context -> {
                    assertThat(context.getBean(Screening.class).name()).isEqualTo("comply_advantage");
                    assertThat(context).doesNotHaveBean(ExternalProvider.class);
                });
    }

    @Test
    @DisplayName("XA-07 is nobody elsewhere by default, whatever keys there are")
    void nobody() {
        server.withPropertyValues(KEYS)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(ExternalProvider.class)
                        .doesNotHaveBean(Screening.class));
    }

    @ParameterizedTest(name = "XA-12 {0} without {1} refuses the start and names both the setting and the variable")
    @CsvSource({
        "onfido, ONFIDO_API_KEY, onfido.api-key",
        "smile_identity, SMILE_IDENTITY_API_KEY, smile-identity.api-key",
        "comply_advantage, COMPLY_ADVANTAGE_API_KEY, comply-advantage.api-key"
    })
    void refuses(String name, String variable, String setting) {
        server.withPropertyValues("KYC_VERIFICATION_PROVIDER=" + name).run(context -> {
            assertThat(context).getFailure().rootCause().isInstanceOfSatisfying(StartRefused.class, refused -> {
                assertThat(refused.getMessage()).contains("pramaan.customer.verification." + setting);
                assertThat(refused.remedy()).contains(variable);
            });
        });
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "org.pramaan.provider",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(ToldInProfiles|Test.*)"))
    @ConfigurationPropertiesScan("org.pramaan.provider")
    @Import({ImageDecoder.class, PictureConversion.class, PdfOpener.class, DocumentFiles.class})
    static class Module {

        @Bean
        Told told() {
            return TestWire::told;
        }

        @Bean
        GuardedHttp http() {
            return TestOutbound.http();
        }

        @Bean
        AddressGuard guard() {
            return TestOutbound.guardAllowing();
        }

        @Bean
        ObjectMapper mapper() {
            return new ObjectMapper();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
