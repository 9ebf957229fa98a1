package org.pramaan.document;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The health component {@code store}: whether documents can be kept and found. */
@Component
class StoreHealthIndicator implements HealthIndicator {

    private final DocumentStore store;

    StoreHealthIndicator(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Health health() {
        return (store.isReachable() ? Health.up() : Health.down()).build();
    }
}
