package org.pramaan.customer;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts the cases of submitted profiles as the operator configured them. */
@Component
class SubmittedCases {

    private final CustomerWorkflow workflow;
    private final ReportTable reports;
    private final AutomaticSettings settings;

    SubmittedCases(CustomerWorkflow workflow, ReportTable reports, AutomaticSettings settings) {
        this.workflow = workflow;
        this.reports = reports;
        this.settings = settings;
    }

    void start(UUID customerId) {
        reports.forget(customerId);
        workflow.start(customerId, settings.enabled(), settings.approvalScore());
    }
}
