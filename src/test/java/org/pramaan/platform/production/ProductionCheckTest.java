package org.pramaan.platform.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pramaan.platform.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

class ProductionCheckTest {

    private static final List<String> REQUIRED = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "pramaan.store.minio.endpoint",
            "pramaan.store.minio.access-key",
            "pramaan.store.minio.secret-key",
            "pramaan.keys.keyset-file",
            "pramaan.liveness.challenge-secret",
            "pramaan.customer.token.secret",
            "pramaan.fernet.keys",
            "PRAMAAN_ADMIN_PASSWORD");

    private final Map<String, String> settings = new HashMap<>();

    ProductionCheckTest() {
        REQUIRED.forEach(setting -> settings.put(setting, "configured"));
        settings.put("pramaan.keycloak.customers.url", "http://keycloak:8080");
        settings.put("pramaan.keycloak.customers.client-secret", "configured");
    }

    @Test
    @DisplayName("A production server starts when everything is configured")
    void complete() {
        assertThatCode(() -> check("production")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "DK-01 with customers in Keycloak production needs {0}")
    @ValueSource(strings = {"pramaan.keycloak.customers.url", "pramaan.keycloak.customers.client-secret"})
    void customersRealm(String setting) {
        settings.remove(setting);
        assertThatCode(() -> check("production")).doesNotThrowAnyException();
        settings.put("pramaan.identity", "keycloak");
        settings.put("pramaan.keycloak.staff.issuer", "https://id.example.in/realms/pramaan");
        settings.put("pramaan.keycloak.staff.client-secret", "configured");
        assertThatThrownBy(() -> check("production")).hasMessageContaining(setting + " is missing");
    }

    @Test
    @DisplayName("Without any setting production names every one of them at once, and other profiles need none")
    void nothingConfigured() {
        settings.clear();
        assertThatThrownBy(() -> check("production"))
                .isInstanceOf(StartRefused.class)
                .satisfies(refused -> assertThat(refused.getMessage()).contains(REQUIRED));
        assertThatCode(() -> check("default")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "a blank {0} is missing, and it alone is named")
    @ValueSource(strings = {"spring.datasource.password", "pramaan.keys.keyset-file", "PRAMAAN_ADMIN_PASSWORD"})
    void blank(String setting) {
        settings.put(setting, " ");
        assertThatThrownBy(() -> check("production"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(setting)
                .extracting(Throwable::getMessage)
                .asString()
                .hasLineCount(2);
    }

    @Test
    @DisplayName("The demonstration does not run in production")
    void demo() {
        settings.put("pramaan.demo.enabled", "true");
        assertThatThrownBy(() -> check("production")).hasMessageContaining("pramaan.demo.enabled must not be true");
        settings.put("pramaan.demo.enabled", "false");
        assertThatCode(() -> check("production")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("XA-07 XA-10 no simulated verification of customers in production")
    void mockProvider() {
        settings.put("pramaan.customer.verification.provider", "Mock");
        assertThatThrownBy(() -> check("production"))
                .hasMessageContaining("pramaan.customer.verification.provider must not be mock");
        settings.put("pramaan.customer.verification.provider", "builtin");
        assertThatCode(() -> check("production")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName(
            "CF-33 with Keycloak production needs its realm and secret instead of a password, and an encrypted way there")
    void keycloak() {
        settings.remove("PRAMAAN_ADMIN_PASSWORD");
        settings.put("pramaan.identity", "keycloak");
        assertThatThrownBy(() -> check("production"))
                .extracting(Throwable::getMessage)
                .asString()
                .contains("pramaan.keycloak.staff.issuer", "pramaan.keycloak.staff.client-secret")
                .doesNotContain("PRAMAAN_ADMIN_PASSWORD");
        settings.put("pramaan.keycloak.staff.client-secret", "configured");
        settings.put("pramaan.keycloak.staff.issuer", "http://id.example.in/realms/pramaan");
        assertThatThrownBy(() -> check("production")).hasMessageContaining("must begin with https://");
        settings.put("pramaan.keycloak.staff.issuer", "https://id.example.in/realms/pramaan");
        assertThatCode(() -> check("production")).doesNotThrowAnyException();
        settings.put("pramaan.keycloak.staff.issuer", "http://localhost:8081/realms/pramaan");
        assertThatCode(() -> check("production")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "CF-33 the server calls Keycloak at {0}: {1}")
    @CsvSource({
        "https://id.example.in, true",
        "http://localhost:8081, true",
        "http://keycloak:8080/realms/pramaan, true",
        "http://keycloak, true",
        "http://id.example.in, false",
        "http://10.0.0.7:8080, false",
        "http://3232235777:8080, false",
        "http://[2001:db8::1]:8080, false",
        "http://keycloak@id.example.in, false",
        "http://keycloak:8080@id.example.in, false",
        "ftp://keycloak, false"
    })
    void callsKeycloak(String address, boolean accepted) {
        settings.put("pramaan.identity", "keycloak");
        settings.put("pramaan.keycloak.staff.issuer", "https://id.example.in/realms/pramaan");
        settings.put("pramaan.keycloak.staff.client-secret", "configured");
        for (var setting : List.of("pramaan.keycloak.customers.url", "pramaan.keycloak.staff.internal-url")) {
            var before = settings.put(setting, address);
            if (accepted) assertThatCode(() -> check("production")).doesNotThrowAnyException();
            else
                assertThatThrownBy(() -> check("production"))
                        .hasMessageContaining(setting + " must begin with https://");
            settings.put(setting, before == null ? "" : before);
        }
    }

    @ParameterizedTest(name = "DC-13 no simulator in production: {0} must not be true")
    @ValueSource(strings = {"USE_MOCKS", "pramaan.decentro.use-mocks"})
    void simulator(String setting) {
        settings.put(setting, "true");
        assertThatThrownBy(() -> check("production")).hasMessageContaining(setting + " must not be true");
        assertThatCode(() -> check("default")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("Spring Boot knows the check")
    void registered() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                        .load(
                                EnvironmentPostProcessor.class,
                                SpringFactoriesLoader.ArgumentResolver.none(),
                                (t, n, f) -> {}))
                .hasAtLeastOneElementOfType(ProductionCheck.class);
    }

    private void check(String profile) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        environment.setActiveProfiles(profile);
        new ProductionCheck().postProcessEnvironment(environment, new SpringApplication());
    }
}
