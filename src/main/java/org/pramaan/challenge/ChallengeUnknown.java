package org.pramaan.challenge;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** There is no such challenge, or none any more (KF-43). */
public class ChallengeUnknown extends Refusal {

    public ChallengeUnknown() {
        super(
                HttpStatus.BAD_REQUEST,
                "CHALLENGE_NOT_FOUND",
                "Challenge not found or expired. Please generate a new challenge.");
    }
}
