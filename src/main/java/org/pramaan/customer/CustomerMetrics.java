package org.pramaan.customer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How customers' KYC goes over all (XA-13), read from the database whenever somebody looks; not a number without any. */
@Component
class CustomerMetrics implements MeterBinder {

    private final JdbcClient jdbc;
    private final IdentityProvider provider;

    CustomerMetrics(JdbcClient jdbc, IdentityProvider provider) {
        this.jdbc = jdbc;
        this.provider = provider;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "pramaan.customer.kyc.completion.rate",
                "Share of profiles that were approved, 0 to 1",
                "select avg((status = 'APPROVED')::int) from customer_profile");
        gauge(
                registry,
                "pramaan.customer.kyc.processing.seconds",
                "Mean time from submission to verdict",
                "select avg(extract(epoch from decided_at - submitted_at)) from customer_profile");
        gauge(
                registry,
                "pramaan.customer.kyc.score",
                "Mean verification score, 0 to 100",
                "select avg(score) from customer_profile");
        Gauge.builder("pramaan.customer.kyc.approval.rate", this, CustomerMetrics::approvalRate)
                .description("Share of decided profiles that were approved, 0 to 1")
                .tag("provider", provider.name())
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, String description, String query) {
        Gauge.builder(name, () -> number(jdbc.sql(query)))
                .description(description)
                .register(registry);
    }

    private double approvalRate() {
        return number(jdbc.sql("""
                        select avg((status = 'APPROVED')::int) from customer_profile
                        where decided_at is not null and provider = ?""").param(provider.name()));
    }

    private static double number(JdbcClient.StatementSpec query) {
        return query.query((row, at) -> row.getObject(1) == null ? Double.NaN : row.getDouble(1))
                .single();
    }
}
