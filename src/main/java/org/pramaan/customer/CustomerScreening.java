package org.pramaan.customer;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for customers on lists of sanctions and the like, where somebody is configured who does (XA-07). */
@Component
public class CustomerScreening {

    private final ChosenProvider chosen;
    private final SubmissionContents contents;
    private final CustomerFindings findings;

    CustomerScreening(ChosenProvider chosen, SubmissionContents contents, CustomerFindings findings) {
        this.chosen = chosen;
        this.contents = contents;
        this.findings = findings;
    }

    /**
     * How many entries may be the customer; looked once for each submission.
     *
     * @throws ProviderUnavailable if nobody could tell
     */
    @Transactional
    public int screen(UUID customerId) {
        return findings.once(customerId, ScreeningFinding.class, () -> look(customerId))
                .matches();
    }

    private ScreeningFinding look(UUID customerId) {
        var screening = chosen.screening().orElseThrow(() -> new IllegalStateException("No screening is configured"));
        return new ScreeningFinding(screening.matches(contents.require(customerId)));
    }
}
