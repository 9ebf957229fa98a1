package org.pramaan.process;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.pramaan.decision.ComparedFaces;
import org.pramaan.decision.FaceComparisonRules;
import org.pramaan.decision.FaceComparisonVerdict;
import org.springframework.stereotype.Component;

/** Asks the newest face-comparison.dmn. */
@Component
class TabledFaceComparison implements FaceComparisonRules {

    private static final String DECISION = "face-comparison";

    private final DecisionService decisions;

    TabledFaceComparison(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public FaceComparisonVerdict decide(ComparedFaces faces) {
        var result = decisions
                .evaluateDecisionByKey(DECISION)
                .decisionDefinitionWithoutTenantId()
                .variables(Variables.createVariables()
                        .putValue("percentageMatch", faces.percentageMatch())
                        .putValue("threshold", faces.threshold())
                        .putValue("liveCheck", faces.liveCheck())
                        .putValue("livenessScore", faces.livenessScore())
                        .putValue("occlusionCheck", faces.occlusionCheck())
                        .putValue("occlusion", faces.occlusion()))
                .evaluate()
                .getSingleResult();
        return new FaceComparisonVerdict(result.getEntry("verified"), result.getEntry("reason"));
    }
}
