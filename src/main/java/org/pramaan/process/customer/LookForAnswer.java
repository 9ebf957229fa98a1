package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.ExternalReport;
import org.pramaan.customer.ExternalVerifications;
import org.springframework.stereotype.Component;

/** Looks whether the external provider has answered. */
@Component
class LookForAnswer implements JavaDelegate {

    private final ExternalVerifications verifications;

    LookForAnswer(ExternalVerifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = verifications.look(CustomerCase.customerOf(execution));
        CustomerCase.ANSWERED.set(execution, report.isPresent());
        report.ifPresent(found -> keep(execution, found));
    }

    private static void keep(DelegateExecution execution, ExternalReport report) {
        CustomerCase.FACE_SCORE.set(execution, report.face());
        CustomerCase.LIVENESS_SCORE.set(execution, report.liveness());
        CustomerCase.GENUINE.set(execution, report.genuine());
        CustomerCase.setData(execution, report.data());
    }
}
