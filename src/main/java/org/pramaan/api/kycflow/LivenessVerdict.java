package org.pramaan.api.kycflow;

import org.pramaan.challenge.Verification;

/** Status, message and measures of a verified clip (KF-42, CF-13). */
record LivenessVerdict(String status, String message, DetectionResults results) {

    static LivenessVerdict of(Verification verification) {
        if (verification instanceof Verification.Passed passed)
            return new LivenessVerdict(
                    "pass",
                    "All challenges completed: "
                            + StepWords.list(passed.challenge().steps()),
                    DetectionResults.of(passed.motion()));
        if (verification instanceof Verification.Failed failed)
            return new LivenessVerdict("fail", reason(failed), DetectionResults.of(failed.motion()));
        return verification instanceof Verification.Expired
                ? unseen("expired", "The challenge has expired. Please generate a new challenge.")
                : unseen("invalid", "The challenge was used before or is not valid. Please generate a new challenge.");
    }

    private static String reason(Verification.Failed failed) {
        var why = failed.why();
        var words = ObstacleWords.of(why.obstacle());
        return why.done().isEmpty() ? words : words + " Completed: " + StepWords.list(why.done());
    }

    private static LivenessVerdict unseen(String status, String message) {
        return new LivenessVerdict(status, message, DetectionResults.NONE);
    }
}
