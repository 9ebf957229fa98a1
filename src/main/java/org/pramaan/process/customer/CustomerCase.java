package org.pramaan.process.customer;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.pramaan.compliance.Actor;
import org.pramaan.customer.RejectionReason;
import org.pramaan.process.Variable;

/** The names by which engine and diagram know a customer's case. */
final class CustomerCase {

    static final String PROCESS = "customer-kyc";
    static final String REVIEW_TASK = "ReviewCustomer";

    static final Variable<Boolean> AUTOMATIC = new Variable<>("automaticVerification", Boolean.class);
    static final Variable<Double> APPROVAL_SCORE = new Variable<>("configuredApprovalScore", Double.class);
    static final Variable<Double> FACE_SCORE = new Variable<>("faceScore", Double.class);
    static final Variable<Double> LIVENESS_SCORE = new Variable<>("livenessScore", Double.class);
    static final Variable<Double> DATA_SCORE = new Variable<>("dataScore", Double.class);
    static final Variable<Double> ADDRESS_SCORE = new Variable<>("addressScore", Double.class);
    static final Variable<String> VERDICT = new Variable<>("customerVerdict", String.class);
    static final Variable<String> REASONS = new Variable<>("reasons", String.class);

    private CustomerCase() {}

    /** The customer an execution belongs to: the business key. */
    static UUID customerOf(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }

    static Actor stepOf(DelegateExecution execution) {
        return Actor.step(execution.getCurrentActivityId());
    }

    /** Why, as the decision table or the reviewer said. */
    static List<RejectionReason> reasonsOf(DelegateExecution execution) {
        var names = REASONS.find(execution);
        return RejectionReason.parse(names == null ? "" : names);
    }
}
