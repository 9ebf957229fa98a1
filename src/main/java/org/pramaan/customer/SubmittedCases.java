package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Starts the cases of submitted profiles as the operator configured them. */
@Component
class SubmittedCases {

    private final CustomerWorkflow workflow;
    private final VerificationTable table;
    private final CustomerFindings findings;
    private final AutomaticSettings settings;
    private final Ids ids;

    SubmittedCases(
            CustomerWorkflow workflow,
            VerificationTable table,
            CustomerFindings findings,
            AutomaticSettings settings,
            Ids ids) {
        this.workflow = workflow;
        this.table = table;
        this.findings = findings;
        this.settings = settings;
        this.ids = ids;
    }

    void start(UUID customerId) {
        findings.forget(customerId);
        table.begin(customerId, ids.next());
        workflow.start(customerId, settings.enabled(), settings.approvalScore());
    }
}
