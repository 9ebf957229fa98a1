package org.pramaan.customer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The figures of customers' KYC (XA-13) as gauges, read whenever somebody looks. */
@Component
class CustomerMetrics implements MeterBinder {

    private final CustomerFigures figures;
    private final AutomaticSettings settings;

    CustomerMetrics(CustomerFigures figures, AutomaticSettings settings) {
        this.figures = figures;
        this.settings = settings;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("pramaan.customer.kyc.completion.rate", figures::completionRate)
                .description("Share of profiles that were approved, 0 to 1")
                .register(registry);
        Gauge.builder("pramaan.customer.kyc.processing.seconds", figures::processingSeconds)
                .description("Mean time from submission to verdict")
                .register(registry);
        Gauge.builder("pramaan.customer.kyc.score", figures::score)
                .description("Mean verification score, 0 to 100")
                .register(registry);
        Gauge.builder("pramaan.customer.kyc.approval.rate", this::approvalRate)
                .description("Share of decided profiles that were approved, 0 to 1")
                .tag("provider", settings.provider())
                .register(registry);
        for (var status : ProfileStatus.values()) count(registry, status);
    }

    private void count(MeterRegistry registry, ProfileStatus status) {
        Supplier<Number> profiles = () -> figures.byStatus().get(status);
        Gauge.builder("pramaan.customer.kyc.profiles", profiles)
                .description("Profiles with this status")
                .tag("status", status.name())
                .register(registry);
    }

    private double approvalRate() {
        return figures.approvalRates().getOrDefault(settings.provider(), Double.NaN);
    }
}
