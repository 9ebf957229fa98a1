package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.Readings;
import org.springframework.stereotype.Component;

/** Reads one document the moment it has arrived. */
@Component
class ReadDocument implements JavaDelegate {

    private final Readings readings;
    private final Readers readers;
    private final SandboxReader sandbox;

    ReadDocument(Readings readings, Readers readers, SandboxReader sandbox) {
        this.readings = readings;
        this.readers = readers;
        this.sandbox = sandbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var documentId = UUID.fromString(CaseVariable.DOCUMENT_ID.require(execution));
        var next = readings.next(documentId);
        if (sandbox.plays(documentId, next)) return;
        readers.read(next).ifPresent(reading -> readings.keep(documentId, reading));
    }
}
