package org.pramaan.process;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.registry.CaseFacts;
import org.pramaan.registry.RegistryChecks;
import org.pramaan.registry.RegistryFindings;
import org.pramaan.registry.RegistryKind;
import org.pramaan.registry.RegistrySwitches;
import org.pramaan.registry.Subject;
import org.pramaan.session.BankAccount;
import org.pramaan.session.ContactDetails;
import org.pramaan.session.SessionFacts;
import org.pramaan.session.SessionView;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/**
 * Asks the registries what a session's documents claim, and of the bank account that its client named. Nobody is asked
 * about an Aadhaar whose signature was verified here.
 */
@Component
class RegistryQuestions {

    private final Sessions sessions;
    private final SessionFacts facts;
    private final ContactDetails contacts;
    private final RegistrySwitches switches;
    private final RegistryChecks checks;

    RegistryQuestions(
            Sessions sessions,
            SessionFacts facts,
            ContactDetails contacts,
            RegistrySwitches switches,
            RegistryChecks checks) {
        this.sessions = sessions;
        this.facts = facts;
        this.contacts = contacts;
        this.switches = switches;
        this.checks = checks;
    }

    /** @param wanted as the diagram writes it, see {@link WantedRegistries} */
    RegistryFindings ask(UUID sessionId, @Nullable String wanted) {
        var session = sessions.require(sessionId);
        var kinds = new HashSet<>(WantedRegistries.of(wanted, switches.of(session.clientId())));
        if (isAadhaarSigned(sessionId)) kinds.remove(RegistryKind.AADHAAR);
        return checks.ask(subject(session), facts(session), kinds);
    }

    private boolean isAadhaarSigned(UUID sessionId) {
        return new DocumentSet(facts.of(sessionId)).aadhaarVerifiedBy() != null;
    }

    private static Subject subject(SessionView session) {
        return new Subject(session.clientId(), session.externalUserId(), session.id(), Actor.step("AskRegistries"));
    }

    /** Of each fact the one that an issuer signed, or else the surest reading. */
    private CaseFacts facts(SessionView session) {
        var read = session.extractedData();
        Optional<BankAccount> account = contacts.bankAccount(session.id());
        return new CaseFacts(
                read.fullName(),
                read.panNumber(),
                account.map(BankAccount::accountNumber).orElse(null),
                account.map(BankAccount::ifsc).orElse(null),
                null);
    }
}
