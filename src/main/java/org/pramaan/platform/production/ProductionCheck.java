package org.pramaan.platform.production;

import java.util.List;
import java.util.stream.Collectors;
import org.pramaan.platform.StartRefused;
import org.pramaan.platform.production.Requirement.Encrypted;
import org.pramaan.platform.production.Requirement.EncryptedBeyond;
import org.pramaan.platform.production.Requirement.EncryptedOutside;
import org.pramaan.platform.production.Requirement.Off;
import org.pramaan.platform.production.Requirement.Other;
import org.pramaan.platform.production.Requirement.Present;
import org.pramaan.platform.production.Requirement.With;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The list of what the profile {@code production} requires, checked when the settings are read and before any bean. */
class ProductionCheck implements EnvironmentPostProcessor, Ordered {

    private static final List<Requirement> REQUIREMENTS = List.of(
            new Present("spring.datasource.url", "the PostgreSQL database, as a jdbc:postgresql URL"),
            new Present("spring.datasource.username", "its user"),
            new Present("spring.datasource.password", "that user's password"),
            new Present("pramaan.store.minio.endpoint", "the S3 store for documents, its URL"),
            new Present("pramaan.store.minio.access-key", "the store's access key"),
            new Present("pramaan.store.minio.secret-key", "the store's secret key"),
            new Present(
                    "pramaan.keys.keyset-file", "the key-encryption keys, a Tink keyset; docker/keyset.sh makes one"),
            new Present(
                    "pramaan.liveness.challenge-secret",
                    "what signs liveness challenges, at least 32 characters, the same on every node"),
            new Present(
                    "pramaan.customer.token.secret",
                    "what signs customers' tokens, at least 32 characters, the same on every node; also SECRET_KEY"),
            new With(
                    "keycloak",
                    new Present("pramaan.keycloak.customers.url", "the Keycloak of customers, its address")),
            new With("keycloak", new EncryptedBeyond("pramaan.keycloak.customers.url")),
            new With("keycloak", new Present("pramaan.keycloak.customers.client-secret", "of their realm's client")),
            new Other("pramaan.customer.verification.provider", "mock"),
            new Encrypted("pramaan.customer.verification.onfido.base-url"),
            new Encrypted("pramaan.customer.verification.smile-identity.base-url"),
            new Encrypted("pramaan.customer.verification.comply-advantage.base-url"),
            new Present("pramaan.fernet.keys", "Fernet keys for registry data, newest first, comma-separated"),
            new With("local", new Present("PRAMAAN_ADMIN_PASSWORD", "the password of the staff user admin")),
            new With("keycloak", new Present("pramaan.keycloak.staff.issuer", "the realm of staff, its address")),
            new With("keycloak", new EncryptedOutside("pramaan.keycloak.staff.issuer")),
            new With("keycloak", new EncryptedBeyond("pramaan.keycloak.staff.internal-url")),
            new With("keycloak", new Present("pramaan.keycloak.staff.client-secret", "of the realm's client pramaan")),
            new Off("pramaan.demo.enabled"),
            new Off("USE_MOCKS"),
            new Off("pramaan.decentro.use-mocks"),
            new Off("pramaan.digilocker.simulator.enabled"),
            new Encrypted("pramaan.digilocker.base-url"),
            new Off("pramaan.aadhaar.trust-specimens"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        check(environment);
    }

    /** After the configuration files were read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** @throws StartRefused naming every setting that is wrong */
    static void check(Environment environment) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) return;
        var complaints = REQUIREMENTS.stream()
                .filter(requirement -> !requirement.isMet(environment))
                .map(Requirement::complaint)
                .collect(Collectors.joining("\n  "));
        if (!complaints.isEmpty())
            throw new StartRefused(
                    "The profile production needs:\n  " + complaints,
                    "Configure these by environment, arguments or a file; see docker/compose.yaml for an example.");
    }
}
