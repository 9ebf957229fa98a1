package org.pramaan.verification;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Verifies a person at once (KF-20): at most as many at a time as there are recognition slots. */
@Component
public class InstantVerification {

    private final RecognitionCapacity capacity;
    private final Workbench workbench;
    private final VerificationWorkflow workflow;
    private final VerificationLog log;
    private final Ids ids;

    InstantVerification(
            RecognitionCapacity capacity,
            Workbench workbench,
            VerificationWorkflow workflow,
            VerificationLog log,
            Ids ids) {
        this.capacity = capacity;
        this.workbench = workbench;
        this.workflow = workflow;
        this.log = log;
        this.ids = ids;
    }

    /**
     * Empty if all slots stay taken.
     *
     * @throws org.pramaan.ocr.UnreadableDocument if the document cannot be opened
     * @throws org.pramaan.imaging.UnreadableImage if the selfie cannot
     * @throws org.pramaan.inference.ModelMissing if a net is not installed
     */
    public Optional<Verification> verify(Requester requester, Submission submission) throws InterruptedException {
        var id = ids.next();
        var verification = capacity.within(() -> verify(id, submission));
        verification.ifPresent(done -> log.verified(requester, id, done));
        return verification;
    }

    private Verification verify(UUID id, Submission submission) {
        var piece = workbench.lay(id, submission);
        try {
            return workflow.run(id).<Verification>map(piece::judged).orElseGet(() -> noFace(piece));
        } finally {
            workbench.clear(id);
        }
    }

    private static Verification noFace(WorkPiece piece) {
        return new Verification.NoFace(
                piece.faceless().orElseThrow(() -> new IllegalStateException("The process ended without a judgement")));
    }
}
