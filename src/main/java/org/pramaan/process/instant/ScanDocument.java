package org.pramaan.process.instant;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.verification.DocumentScanning;
import org.springframework.stereotype.Component;

/** Reads what is printed on the document. */
@Component
class ScanDocument implements JavaDelegate {

    private final DocumentScanning scanning;

    ScanDocument(DocumentScanning scanning) {
        this.scanning = scanning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InstantVariable.OCR_CONFIDENCE.set(execution, scanning.scan(VerificationCase.idOf(execution)));
    }
}
