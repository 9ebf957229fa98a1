package org.pramaan.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.CrossCheckFindings;
import org.pramaan.session.Findings;
import org.pramaan.session.SessionFacts;
import org.pramaan.session.VerifiedBy;
import org.springframework.stereotype.Component;

/** Compares what the documents say with each other and with what they were sent as. */
@Component
class CrossCheck implements JavaDelegate {

    private final SessionFacts facts;
    private final Findings findings;

    CrossCheck(SessionFacts facts, Findings findings) {
        this.facts = facts;
        this.findings = findings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        var set = new DocumentSet(facts.of(sessionId));
        var found = findings.once(
                sessionId,
                "CrossCheck",
                CrossCheckFindings.class,
                () -> CrossCheckFindings.of(set.pan(), set.aadhaar()));
        CaseVariable.NAME_MATCH_SCORE.set(execution, found.nameMatchScore());
        CaseVariable.DATE_OF_BIRTH_MATCHES.set(execution, found.dateOfBirthMatches());
        CaseVariable.UNREADABLE_DOCUMENTS.set(execution, set.unreadable());
        CaseVariable.UNEXPECTED_DOCUMENTS.set(execution, set.unexpected());
        CaseVariable.PAN_VALID.set(execution, set.hasPanNumber());
        CaseVariable.AADHAAR_VALID.set(execution, set.hasOneAadhaarNumber());
        CaseVariable.LOWEST_FIELD_CONFIDENCE.set(execution, set.lowestConfidence());
        CaseVariable.AADHAAR_VERIFIED_BY.set(execution, strongest(set.aadhaarVerifiedBy(), execution));
    }

    /** A signature that was verified here goes before the word of a registry. */
    private static @Nullable String strongest(@Nullable VerifiedBy signature, DelegateExecution execution) {
        if (signature != null) return signature.name();
        return Boolean.TRUE.equals(CaseVariable.AADHAAR_VERIFIED.find(execution)) ? "REGISTRY" : null;
    }
}
