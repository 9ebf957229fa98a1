package org.pramaan.process;

import java.util.UUID;
import org.pramaan.document.DocumentKind;
import org.pramaan.imaging.Frame;
import org.pramaan.liveness.LivenessAssessment;
import org.pramaan.liveness.PresentationAttackDetector;
import org.pramaan.session.EarlierPhotos;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;

/** Assesses a session's live photo beside its document's portrait and the photos of other people. */
@Component
class LivenessChecks {

    private final CaseFrames frames;
    private final PresentationAttackDetector detector;
    private final EarlierPhotos earlier;
    private final Sessions sessions;
    private final ChallengePolicy challenge;

    LivenessChecks(
            CaseFrames frames,
            PresentationAttackDetector detector,
            EarlierPhotos earlier,
            Sessions sessions,
            ChallengePolicy challenge) {
        this.frames = frames;
        this.detector = detector;
        this.earlier = earlier;
        this.sessions = sessions;
        this.challenge = challenge;
    }

    LivenessFindings assess(UUID sessionId) {
        return frames.with(
                sessionId,
                DocumentKind.LIVE_PHOTO,
                livePhoto -> frames.with(
                        sessionId,
                        DocumentKind.AADHAAR_CARD_FRONT,
                        document -> assess(sessionId, livePhoto, document)));
    }

    private LivenessFindings assess(UUID sessionId, Frame livePhoto, Frame document) {
        var session = sessions.require(sessionId);
        var mark = detector.mark(livePhoto).bits();
        var assessment = detector.assess(livePhoto, document, earlier.nearest(session, mark));
        earlier.remember(session, mark);
        return new LivenessFindings(assessment.score(), method(session.id(), assessment), assessment.signals());
    }

    /** A challenge that was met does not silence the signals: a screen could have played it. */
    private String method(UUID sessionId, LivenessAssessment assessment) {
        return challenge.isMet(sessionId) ? LivenessFindings.ACTIVE_CHALLENGE : assessment.method();
    }
}
