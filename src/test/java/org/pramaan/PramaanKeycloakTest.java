package org.pramaan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.pramaan.support.KeycloakServer;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application as {@link PramaanTest} has it, but people sign in at a real Keycloak. Every test that needs it
 * shares one context: add no property and no mock bean beside this annotation.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("keycloak")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TypeExcludeFilters(MainClassesOnly.class)
@ContextConfiguration(initializers = {PramaanTest.OwnDataFolder.class, PramaanKeycloakTest.Realms.class})
public @interface PramaanKeycloakTest {

    class Realms implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var keycloak = KeycloakServer.running();
            TestPropertyValues.of(
                            "pramaan.identity=keycloak",
                            "pramaan.keycloak.staff.issuer=" + keycloak.issuer("pramaan"),
                            "pramaan.keycloak.staff.client-secret=" + KeycloakServer.STAFF_SECRET,
                            "pramaan.keycloak.customers.url=" + keycloak.url(),
                            "pramaan.keycloak.customers.client-secret=" + KeycloakServer.CUSTOMERS_SECRET)
                    .applyTo(context);
        }
    }
}
