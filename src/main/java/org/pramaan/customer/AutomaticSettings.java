package org.pramaan.customer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How submitted profiles are verified (XA-07).
 *
 * @param provider {@code builtin}: recognition of our own; else the name of an external provider or of who screens
 *     what our own recognition verifies; {@code mock}: simulated scores, never in production
 * @param enabled whether they are verified automatically before a reviewer sees them
 * @param approvalScore 0..100; what the diagram's own parameter says comes first
 */
@ConfigurationProperties("pramaan.customer.verification")
record AutomaticSettings(
        @DefaultValue("builtin") String provider,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("80") double approvalScore) {}
