package org.pramaan.customer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.NameMatch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what profiles say with what was read on identity documents. */
@Component
public class ProfileComparison {

    private final CustomerFindings findings;
    private final ProfileTable profiles;
    private final Clock clock;

    ProfileComparison(CustomerFindings findings, ProfileTable profiles, Clock clock) {
        this.findings = findings;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the document was not read before */
    @Transactional
    public ProfileFinding compare(UUID customerId) {
        return findings.once(customerId, ProfileFinding.class, () -> compared(customerId));
    }

    private ProfileFinding compared(UUID customerId) {
        var answers = profiles.find(customerId).orElseThrow(ProfileMissing::new).answers();
        var reading = findings.find(customerId, IdentityReading.class)
                .orElseThrow(() -> new IllegalStateException("The identity document was not read"));
        return compare(answers, reading.printed(), LocalDate.now(clock));
    }

    /** @param today by which a document expires */
    static ProfileFinding compare(ProfileAnswers answers, IdentitySide printed, LocalDate today) {
        return new ProfileFinding(
                printed.name() == null ? null : NameMatch.score(answers.fullName(), printed.name()),
                agrees(answers, ProfileField.DATE_OF_BIRTH, printed.birthDate()),
                isNumber(answers, printed.plainNumber()),
                agrees(answers, ProfileField.IDENTITY_DOCUMENT_EXPIRY, printed.expiry()),
                printed.expiry() == null ? null : printed.expiry().compareTo(today.toString()) < 0);
    }

    private static @Nullable Boolean agrees(ProfileAnswers answers, ProfileField field, @Nullable String printed) {
        return printed == null
                ? null
                : answers.find(field).filter(printed::equals).isPresent();
    }

    private static @Nullable Boolean isNumber(ProfileAnswers answers, @Nullable String printed) {
        if (printed == null) return null;
        return answers.find(ProfileField.IDENTITY_DOCUMENT_NUMBER)
                .map(DocumentNumber::plain)
                .filter(printed::equals)
                .isPresent();
    }
}
