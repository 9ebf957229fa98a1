package org.pramaan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real embedded PostgreSQL and a real port, on a data folder of its own. Every test that
 * needs it shares one context: add no property and no mock bean beside this annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TypeExcludeFilters(MainClassesOnly.class)
@ContextConfiguration(initializers = PramaanTest.OwnDataFolder.class)
public @interface PramaanTest {

    String API_KEY = "kyc_live_a-key-that-only-tests-know-0123456789abcdef";

    String ADMIN_PASSWORD = "a-password-that-only-tests-know";

    class OwnDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "pramaan.data-dir=" + fresh(),
                            "pramaan.demo.enabled=false",
                            "pramaan.demo.api-key=" + API_KEY,
                            "pramaan.admin.password=" + ADMIN_PASSWORD,
                            "pramaan.webhook.allowed-private-hosts=localhost,127.0.0.1",
                            "pramaan.decentro.use-mocks=true",
                            "pramaan.decentro.calls.first-pause=PT0.01S",
                            "pramaan.decentro.simulator.port=0",
                            "pramaan.registry.patience=PT10S",
                            "pramaan.decentro.simulator.callback-after=PT0.1S",
                            "pramaan.account.bcrypt-strength=4",
                            "pramaan.access.address-limit.requests-per-minute=10000",
                            "pramaan.access.doors.xamila.requests-per-minute=0",
                            "pramaan.customer.registrations-per-address=10000")
                    .applyTo(context);
        }

        private static Path fresh() {
            try {
                return Files.createTempDirectory("pramaan-test");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
