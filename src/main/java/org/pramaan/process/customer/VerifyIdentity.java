package org.pramaan.process.customer;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.customer.Verifications;
import org.springframework.stereotype.Component;

/** Has documents, selfie and profile compared. */
@Component
class VerifyIdentity implements JavaDelegate {

    private final Verifications verifications;

    VerifyIdentity(Verifications verifications) {
        this.verifications = verifications;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var report = verifications.verify(CustomerCase.customerOf(execution), CustomerCase.stepOf(execution));
        CustomerCase.FACE_SCORE.set(execution, report.face());
        CustomerCase.LIVENESS_SCORE.set(execution, report.liveness());
        CustomerCase.DATA_SCORE.set(execution, report.data());
        CustomerCase.ADDRESS_SCORE.set(execution, report.address());
    }
}
