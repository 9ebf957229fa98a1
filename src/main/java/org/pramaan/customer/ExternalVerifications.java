package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has customers verified by an external provider, once for each submission (XA-07). */
@Component
public class ExternalVerifications {

    private final ChosenProvider chosen;
    private final SubmissionContents contents;
    private final Handovers handovers;
    private final CustomerFindings findings;

    ExternalVerifications(
            ChosenProvider chosen, SubmissionContents contents, Handovers handovers, CustomerFindings findings) {
        this.chosen = chosen;
        this.contents = contents;
        this.handovers = handovers;
        this.findings = findings;
    }

    /**
     * Hands the submission over; one that was is not handed over again.
     *
     * @throws ProviderUnavailable if it could not be handed over
     */
    @Transactional
    public void ask(UUID customerId, Actor actor) {
        if (handovers.find(customerId).isPresent()) return;
        var check = provider().ask(contents.require(customerId));
        keep(customerId, actor, check);
    }

    /**
     * What the provider found; empty as long as its check goes on.
     *
     * @throws ProviderUnavailable if nobody could tell
     * @throws IllegalStateException if the submission was not handed over
     */
    @Transactional
    public Optional<ExternalReport> look(UUID customerId) {
        return findings.find(customerId, ExternalReport.class).or(() -> answer(customerId));
    }

    private void keep(UUID customerId, Actor actor, String check) {
        try {
            handovers.keep(customerId, actor, provider().name(), check);
        } catch (DataIntegrityViolationException erased) {
            provider().forget(check);
            throw erased;
        }
    }

    private Optional<ExternalReport> answer(UUID customerId) {
        var check = handovers
                .find(customerId)
                .orElseThrow(() -> new IllegalStateException("The submission was not handed over"));
        return provider()
                .look(customerId, check)
                .map(report -> findings.keep(customerId, ExternalReport.class, report));
    }

    private ExternalProvider provider() {
        return chosen.external().orElseThrow(() -> new IllegalStateException("No external provider is configured"));
    }
}
