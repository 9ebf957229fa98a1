package org.pramaan.capture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.challenge.Challenge;
import org.pramaan.challenge.Challenges;
import org.pramaan.challenge.Verification;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets a person meet a challenge; the frame that shows them best becomes their live photo. */
@Component
class FaceDesk {

    private final Challenges challenges;
    private final CaptureIntake intake;
    private final ProgressTable progress;
    private final CaptureSettings settings;

    FaceDesk(Challenges challenges, CaptureIntake intake, ProgressTable progress, CaptureSettings settings) {
        this.challenges = challenges;
        this.intake = intake;
        this.progress = progress;
        this.settings = settings;
    }

    /** @throws Refusal 429 after too many attempts */
    Challenge issue(Pass pass) {
        requireAttemptsLeft(pass);
        return challenges.issue(owner(pass));
    }

    /**
     * Under which key the words stand for what kept the person from it; empty if they met it.
     *
     * @throws Refusal 429 after too many attempts, or if the challenge is not theirs, or the clip cannot be read
     */
    Optional<String> verify(Pass pass, UUID id, List<byte[]> frames) {
        requireAttemptsLeft(pass); // challenges may have been issued in store
        var verification = challenges.verify(id, owner(pass), frames);
        progress.attempt(pass); // not before: a clip that nobody had the time to look at costs none
        if (verification instanceof Verification.Passed passed) return keep(pass, passed, frames);
        if (verification instanceof Verification.Failed failed)
            return Optional.of("obstacle." + failed.why().obstacle().name());
        return Optional.of("face.late");
    }

    private void requireAttemptsLeft(Pass pass) {
        if (progress.of(pass).attempts() >= settings.challengeAttempts())
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS", "Too many attempts");
    }

    private Optional<String> keep(Pass pass, Verification.Passed passed, List<byte[]> frames) {
        var best = passed.motion().bestFrame();
        if (best.isEmpty()) return Optional.of("obstacle.NEVER_FRONTAL");
        intake.takeLivePhoto(
                pass, frames.get(best.getAsInt()), passed.challenge().id());
        return Optional.empty();
    }

    private static String owner(Pass pass) {
        return "session|" + pass.sessionId();
    }
}
