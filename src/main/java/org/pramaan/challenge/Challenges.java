package org.pramaan.challenge;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.challenge.Verification.Expired;
import org.pramaan.challenge.Verification.Failed;
import org.pramaan.challenge.Verification.Invalid;
import org.pramaan.challenge.Verification.Passed;
import org.pramaan.liveness.challenge.ChallengeEvaluation;
import org.pramaan.liveness.challenge.ChallengeEvaluation.Unmet;
import org.pramaan.liveness.challenge.HeadMotion;
import org.pramaan.problem.Busy;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Issues challenges and verifies clips, each challenge once (KF-40 to KF-44). */
@Component
public class Challenges {

    private final ChallengeDraw draw;
    private final ChallengeTable table;
    private final ChallengeSeal seal;
    private final ClipReader clips;
    private final Clock clock;

    Challenges(ChallengeDraw draw, ChallengeTable table, ChallengeSeal seal, ClipReader clips, Clock clock) {
        this.draw = draw;
        this.table = table;
        this.seal = seal;
        this.clips = clips;
        this.clock = clock;
    }

    /** @param owner who alone may use it, such as a session; null for whoever knows its id */
    public Challenge issue(@Nullable String owner) {
        var challenge = draw.draw();
        table.add(challenge, owner);
        return challenge;
    }

    /**
     * Measures the clip first and uses the challenge up then, so that a clip that cannot be read, or that no capacity is
     * free for, does not cost the person's attempt, while of several clips sent at once only one is ever judged.
     *
     * @throws Refusal if the challenge is unknown to that owner (CF-13), or the clip cannot be read
     * @throws Busy if the capacity is full
     * @throws org.pramaan.inference.ModelMissing if a net is not installed
     */
    public Verification verify(UUID id, @Nullable String owner, List<byte[]> frames) {
        var arrived = clock.instant();
        var stored = require(id, owner);
        var challenge = stored.challenge();
        clips.requireEnough(frames);
        if (stored.used() || !seal.isGenuine(challenge)) return new Invalid();
        if (!arrived.isBefore(challenge.expiresAt())) return new Expired();
        var motion = clips.read(frames);
        return table.claim(id, arrived) ? judge(challenge, motion) : new Invalid();
    }

    private static Verification judge(Challenge challenge, HeadMotion motion) {
        return ChallengeEvaluation.of(motion, challenge.steps()) instanceof Unmet unmet
                ? new Failed(motion, unmet)
                : new Passed(challenge, motion);
    }

    private StoredChallenge require(UUID id, @Nullable String owner) {
        return table.find(id)
                .filter(found -> Objects.equals(found.owner(), owner))
                .orElseThrow(ChallengeUnknown::new);
    }
}
