package org.pramaan.customer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands complete profiles over to their case (XA-30). */
@Component
public class Submissions {

    private final EditableProfiles profiles;
    private final CustomerDocumentTable documents;
    private final SubmittedCases cases;
    private final CustomerLog log;
    private final Clock clock;

    Submissions(
            EditableProfiles profiles,
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
     * @throws ProfileSuspended if the customer is suspended
     * @throws ProfileClosed if it is under review already or approved, or the account is closed or being erased
     * @throws InvalidData if the identity document has expired
     * @throws SubmissionIncomplete telling what is missing
     */
    @Transactional
    public Profile submit(Customer customer) {
        var profile = profiles.require(customer.id());
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
        requireValid(profile);
    }

    /** It may have expired since it was told. */
    private void requireValid(Profile profile) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        profile.answers()
                .find(ProfileField.IDENTITY_DOCUMENT_EXPIRY)
                .filter(day -> LocalDate.parse(day).isBefore(today))
                .ifPresent(day -> {
                    throw new InvalidData(new Flaw(ProfileField.IDENTITY_DOCUMENT_EXPIRY.key(), Flaw.Kind.PAST));
                });
    }

    /** Those that have expired have to be sent again. */
    private List<DocumentType> missing(UUID customerId) {
        var there = documents.of(customerId).stream()
                .filter(CustomerDocument::isCurrent)
                .map(CustomerDocument::type)
                .toList();
        return DocumentType.required().stream()
                .filter(type -> !there.contains(type))
                .toList();
    }
}
