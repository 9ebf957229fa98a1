package org.pramaan.customer;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Simulated scores, for developing against this API (XA-07); production refuses to start with it. */
@Component
@ConditionalOnProperty(name = "pramaan.customer.verification.provider", havingValue = "mock")
class MockProvider implements IdentityProvider {

    private static final double GOOD = 0.95;

    @Override
    public String name() {
        return "mock";
    }

    @Override
    public IdentityReport verify(UUID customerId) {
        return new IdentityReport(name(), GOOD, GOOD, GOOD, true, true, GOOD);
    }
}
