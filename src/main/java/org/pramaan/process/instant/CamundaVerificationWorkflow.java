package org.pramaan.process.instant;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.pramaan.verification.Judgement;
import org.pramaan.verification.VerificationWorkflow;
import org.springframework.stereotype.Component;

/** Carries verifications through processes/instant-verification.bpmn, which has no wait state, in one go. */
@Component
class CamundaVerificationWorkflow implements VerificationWorkflow {

    private final RuntimeService engine;

    CamundaVerificationWorkflow(RuntimeService engine) {
        this.engine = engine;
    }

    @Override
    public Optional<Judgement> run(UUID verificationId) {
        var instance = engine.createProcessInstanceByKey(VerificationCase.PROCESS)
                .businessKey(verificationId.toString())
                .executeWithVariablesInReturn();
        var ended = instance.getVariables();
        return ended.containsKey(InstantVariable.VERDICT.name()) ? Optional.of(judgement(ended)) : Optional.empty();
    }

    private static Judgement judgement(VariableMap ended) {
        return new Judgement(
                InstantVariable.VERDICT.require(ended),
                InstantVariable.SAME_FACE.require(ended),
                InstantVariable.CONFIDENCE.require(ended),
                InstantVariable.THRESHOLD_USED.require(ended));
    }
}
