package org.pramaan.process.instant;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.verification.PortraitMatching;
import org.springframework.stereotype.Component;

/** Compares the portrait on the document with the face in the selfie. */
@Component
class MatchPortrait implements JavaDelegate {

    private final PortraitMatching matching;

    MatchPortrait(PortraitMatching matching) {
        this.matching = matching;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var likeness = matching.match(VerificationCase.idOf(execution))
                .orElseThrow(() -> new BpmnError(VerificationCase.FACE_MISSING));
        InstantVariable.FACE_SCORE.set(execution, likeness.score());
        InstantVariable.FACE_COSINE.set(execution, likeness.cosine());
    }
}
