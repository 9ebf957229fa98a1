package org.pramaan.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.pramaan.session.Findings;
import org.springframework.stereotype.Component;

/** Compares the face on the documents with the face on the live photo. */
@Component
class MatchFaces implements JavaDelegate {

    private final Findings findings;
    private final FaceComparisons comparisons;
    private final SandboxFindings sandbox;

    MatchFaces(Findings findings, FaceComparisons comparisons, SandboxFindings sandbox) {
        this.findings = findings;
        this.comparisons = comparisons;
        this.sandbox = sandbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var sessionId = Case.sessionOf(execution);
        var found = findings.once(sessionId, "MatchFaces", FaceFindings.class, () -> compare(sessionId));
        CaseVariable.FACE_MATCH_SCORE.set(execution, found.score());
        CaseVariable.FACES_IN_LIVE_PHOTO.set(execution, found.facesInLivePhoto());
        CaseVariable.FACE_COVERED.set(execution, found.faceCovered());
        CaseVariable.LIVE_PHOTO_FLAWS.set(execution, found.photoFlaws());
    }

    private FaceFindings compare(UUID sessionId) {
        return sandbox.faces(sessionId).orElseGet(() -> comparisons.compare(sessionId));
    }
}
