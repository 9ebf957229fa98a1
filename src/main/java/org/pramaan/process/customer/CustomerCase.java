package org.pramaan.process.customer;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.pramaan.compliance.Actor;
import org.pramaan.customer.ProfileFinding;
import org.pramaan.customer.RejectionReason;
import org.pramaan.process.Variable;

/** The names by which engine and diagram know a customer's case. */
final class CustomerCase {

    static final String PROCESS = "customer-kyc";
    static final String VERIFICATION = "identity-verification";
    static final String SIGN_IN = "customer-sign-in";
    static final String ERASURE = "customer-erasure";
    static final String SUSPENDED = "CustomerSuspended";
    static final String REVIEW_TASK = "ReviewCustomer";

    static final Variable<Boolean> AUTOMATIC = new Variable<>("automaticVerification", Boolean.class);
    static final Variable<Double> APPROVAL_SCORE = new Variable<>("configuredApprovalScore", Double.class);
    static final Variable<Double> FACE_SCORE = new Variable<>("faceScore", Double.class);
    static final Variable<Double> LIVENESS_SCORE = new Variable<>("livenessScore", Double.class);
    static final Variable<Double> DATA_SCORE = new Variable<>("dataScore", Double.class);
    static final Variable<Double> ADDRESS_SCORE = new Variable<>("addressScore", Double.class);
    static final Variable<Double> SIDES_SCORE = new Variable<>("sidesScore", Double.class);
    static final Variable<Integer> FACTS_COMPARED = new Variable<>("factsCompared", Integer.class);
    static final Variable<Integer> FACTS_DIFFERING = new Variable<>("factsDiffering", Integer.class);
    static final Variable<Boolean> EXPIRED = new Variable<>("documentExpired", Boolean.class);
    static final Variable<Boolean> GENUINE = new Variable<>("documentGenuine", Boolean.class);
    static final Variable<Integer> SCREENING_MATCHES = new Variable<>("screeningMatches", Integer.class);
    static final Variable<Boolean> ELSEWHERE = new Variable<>("verifiedElsewhere", Boolean.class);
    static final Variable<Boolean> SCREENED = new Variable<>("screened", Boolean.class);
    static final Variable<Boolean> ANSWERED = new Variable<>("providerAnswered", Boolean.class);
    static final Variable<String> VERDICT = new Variable<>("customerVerdict", String.class);
    static final Variable<String> REASONS = new Variable<>("reasons", String.class);

    static final Variable<String> VALIDITY = new Variable<>("validity", String.class);
    static final Variable<String> REMINDER_LEAD = new Variable<>("reminderLead", String.class);
    static final Variable<Date> EXPIRES_AT = new Variable<>("expiresAt", Date.class);
    static final Variable<Date> REMIND_AT = new Variable<>("remindAt", Date.class);

    private CustomerCase() {}

    /** The customer an execution belongs to: the business key. */
    static UUID customerOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Actor stepOf(DelegateExecution execution) {
        return Actor.step(execution.getCurrentActivityId());
    }

    static void setData(VariableScope scope, ProfileFinding found) {
        DATA_SCORE.set(scope, found.score());
        FACTS_COMPARED.set(scope, found.compared());
        FACTS_DIFFERING.set(scope, found.differing());
        EXPIRED.set(scope, found.expired());
    }

    /** Why, as the decision table or the reviewer said. */
    static List<RejectionReason> reasonsOf(DelegateExecution execution) {
        var names = REASONS.find(execution);
        return RejectionReason.parse(names == null ? "" : names);
    }
}
