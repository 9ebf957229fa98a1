package org.pramaan.capture;

import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.session.DocumentIntake;
import org.pramaan.session.PictureRules;
import org.springframework.stereotype.Component;

/** Hands what people send to their sessions, by the rules that hold for any upload (EN-10). */
@Component
class CaptureIntake {

    private final PictureRules rules;
    private final DocumentIntake intake;

    CaptureIntake(PictureRules rules, DocumentIntake intake) {
        this.rules = rules;
        this.intake = intake;
    }

    /** @throws org.pramaan.problem.Refusal if the picture is not fit, or the session is decided */
    void take(Pass pass, DocumentKind kind, byte[] picture) {
        intake.submit(pass.sessionId(), rules.check(kind, picture), NoticeDesk.ACTOR);
    }

    /** Likewise for a frame of the clip in which the person met a challenge. */
    void takeLivePhoto(Pass pass, byte[] frame, UUID challengeId) {
        var photo = rules.check(DocumentKind.LIVE_PHOTO, frame).after(challengeId);
        intake.submit(pass.sessionId(), photo, NoticeDesk.ACTOR);
    }
}
