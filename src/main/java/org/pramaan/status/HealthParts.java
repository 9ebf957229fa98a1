package org.pramaan.status;

import java.util.Map;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The parts whose health the server watches anyway; of a part that is down no reason is told. */
@Configuration(proxyBeanMethods = false)
class HealthParts {

    private static final Map<String, String> TROUBLE = Map.of(
            "db", "Nothing can be stored or looked up at present.",
            "store", "Pictures can be neither stored nor shown at present.",
            "models", "Some of the recognition models cannot be used, so that sessions go to a reviewer.");

    private final HealthContributorRegistry registry;

    HealthParts(HealthContributorRegistry registry) {
        this.registry = registry;
    }

    @Bean
    @Order(1)
    StatusPart apiPart() {
        return new HealthPart("API and pages", () -> new PartStatus(Condition.WORKING, "It answered you."));
    }

    @Bean
    @Order(2)
    StatusPart databasePart() {
        return new HealthPart("Database", () -> of("db"));
    }

    @Bean
    @Order(3)
    StatusPart documentStorePart() {
        return new HealthPart("Document store", () -> of("store"));
    }

    @Bean
    @Order(4)
    StatusPart recognitionPart() {
        return new HealthPart("Recognition", () -> of("models"));
    }

    private PartStatus of(String component) {
        if (!(registry.getContributor(component) instanceof HealthIndicator indicator))
            return new PartStatus(Condition.NOT_USED, "This server has none.");
        var up = Status.UP.equals(indicator.health().getStatus());
        return up
                ? new PartStatus(Condition.WORKING, "Everything as it should be.")
                : new PartStatus(Condition.DOWN, TROUBLE.getOrDefault(component, "It does not work at present."));
    }
}
