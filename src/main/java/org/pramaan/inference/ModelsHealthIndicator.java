package org.pramaan.inference;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The health component {@code models}: down while a net of models.json cannot be used, with each one's reason. */
@Component
class ModelsHealthIndicator implements HealthIndicator {

    private final Nets nets;

    ModelsHealthIndicator(Nets nets) {
        this.nets = nets;
    }

    @Override
    public Health health() {
        var health = Health.up();
        nets.faults().forEach((name, reason) -> {
            if (!reason.isEmpty()) health.down().withDetail(name, reason);
        });
        return health.build();
    }
}
