package org.pramaan.challenge;

import org.pramaan.liveness.challenge.ChallengeEvaluation.Unmet;
import org.pramaan.liveness.challenge.HeadMotion;

/** What came of showing a clip for a challenge (KF-42, CF-13). */
public sealed interface Verification {

    record Passed(Challenge challenge, HeadMotion motion) implements Verification {}

    record Failed(HeadMotion motion, Unmet why) implements Verification {}

    /** The clip came too late; nothing was measured. */
    record Expired() implements Verification {}

    /** The challenge was used before or is not the one that was issued; if measured at all, the clip does not count. */
    record Invalid() implements Verification {}
}
