package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Simulated scores, told at once, for developing against this API (XA-07); production refuses to start with it. */
@Component
@ConditionalOnProperty(name = "pramaan.customer.verification.provider", havingValue = "mock")
class MockProvider implements ExternalProvider {

    private static final double GOOD = 0.95;

    @Override
    public String name() {
        return "mock";
    }

    @Override
    public String ask(Submission submission) {
        return "mock-" + submission.id();
    }

    @Override
    public Optional<ExternalReport> look(UUID customerId, String check) {
        return Optional.of(new ExternalReport(GOOD, GOOD, true, new ProfileFinding(GOOD, true, true, true, false)));
    }

    /** It keeps nothing. */
    @Override
    public boolean forget(String check) {
        return true;
    }
}
