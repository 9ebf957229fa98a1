package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.pramaan.challenge.Challenge;
import org.pramaan.challenge.Challenges;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Issues liveness challenges (KF-40). */
@RestController
class ChallengeController {

    private final Challenges challenges;

    ChallengeController(Challenges challenges) {
        this.challenges = challenges;
    }

    @GetMapping("/api/v1/liveness/challenge")
    IssuedChallenge issue() {
        return IssuedChallenge.of(challenges.issue(null));
    }

    record IssuedChallenge(
            @JsonProperty("challenge_id") UUID challengeId,
            @JsonProperty("multi_challenge") boolean multiChallenge,
            @JsonProperty("challenge_types") List<String> challengeTypes,
            List<String> questions,
            List<String> instructions,
            BigDecimal timestamp,
            @JsonProperty("expires_at") BigDecimal expiresAt,
            String nonce,
            String signature) {

        static IssuedChallenge of(Challenge challenge) {
            var steps = challenge.steps();
            return new IssuedChallenge(
                    challenge.id(),
                    true,
                    steps.stream().map(ChallengeStep::code).toList(),
                    steps.stream().map(StepWords::question).toList(),
                    steps.stream().map(StepWords::instruction).toList(),
                    challenge.timestamp(),
                    challenge.expiry(),
                    challenge.nonce(),
                    challenge.signature());
        }
    }
}
