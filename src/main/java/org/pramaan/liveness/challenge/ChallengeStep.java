package org.pramaan.liveness.challenge;

import java.util.Locale;

/** One thing that a person is asked to do in front of the camera (KF-40); left and right are the person's own. */
public enum ChallengeStep {
    BLINK,
    TURN_LEFT,
    TURN_RIGHT;

    /** As the published APIs write it, such as {@code turn_left}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ChallengeStep ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
