package org.pramaan.challenge;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.pramaan.liveness.challenge.ChallengeStep;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Draws two different steps in an order that nobody can foresee. */
@Component
class ChallengeDraw {

    private static final int STEPS = 2;
    private static final int NONCE_BYTES = 16;

    private final SecureRandom chance;
    private final Ids ids;
    private final Clock clock;
    private final ChallengeSeal seal;
    private final ChallengeSettings settings;

    ChallengeDraw(SecureRandom chance, Ids ids, Clock clock, ChallengeSeal seal, ChallengeSettings settings) {
        this.chance = chance;
        this.ids = ids;
        this.clock = clock;
        this.seal = seal;
        this.settings = settings;
    }

    Challenge draw() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return seal.sign(ids.next(), steps(), now, now.plus(settings.validity()), nonce());
    }

    private List<ChallengeStep> steps() {
        List<ChallengeStep> all = new ArrayList<>(List.of(ChallengeStep.values()));
        Collections.shuffle(all, chance);
        return all.subList(0, STEPS);
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
