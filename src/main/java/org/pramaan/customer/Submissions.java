package org.pramaan.customer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands complete profiles over to their case (XA-30). */
@Component
public class Submissions {

    private final ProfileTable profiles;
    private final CustomerDocumentTable documents;
    private final SubmittedCases cases;
    private final CustomerLog log;
    private final Clock clock;

    Submissions(
            ProfileTable profiles,
            CustomerDocumentTable documents,
            SubmittedCases cases,
            CustomerLog log,
            Clock clock) {
        this.profiles = profiles;
        this.documents = documents;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The profile, under review from now on.
     *
     * @throws ProfileMissing if there is none
     * @throws ProfileClosed if it is under review already, approved or suspended
     * @throws SubmissionIncomplete telling what is missing
     */
    @Transactional
    public Profile submit(Customer customer) {
        var profile = profiles.lock(customer.id()).orElseThrow(ProfileMissing::new);
        if (!profile.status().isEditable()) throw new ProfileClosed();
        requireComplete(profile);
        var now = clock.instant();
        var submitted = profile.submitted(now);
        profiles.update(submitted);
        documents.markAll(customer.id(), DocumentStatus.PROCESSING, now);
        log.note(customer, "profile.submitted");
        cases.start(customer.id());
        return submitted;
    }

    private void requireComplete(Profile profile) {
        var fields = ProfileField.required().stream()
                .filter(field -> profile.answers().find(field).isEmpty())
                .toList();
        var missing = missing(profile.customerId());
        if (!fields.isEmpty() || !missing.isEmpty()) throw new SubmissionIncomplete(fields, missing);
    }

    private List<DocumentType> missing(UUID customerId) {
        var there =
                documents.of(customerId).stream().map(CustomerDocument::type).toList();
        return DocumentType.required().stream()
                .filter(type -> !there.contains(type))
                .toList();
    }
}
