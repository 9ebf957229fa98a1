package org.pramaan.provider.wire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pramaan.customer.Profile;
import org.pramaan.customer.ProfileAnswers;
import org.pramaan.customer.Profiles;
import org.springframework.stereotype.Component;

/** Reads the profiles, which stay closed as long as they are verified. */
@Component
class ToldInProfiles implements Told {

    private final Profiles profiles;
    private final Clock clock;

    ToldInProfiles(Profiles profiles, Clock clock) {
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public ToldProfile by(UUID customerId) {
        var answers = profiles.find(customerId).map(Profile::answers).orElse(new ProfileAnswers(Map.of()));
        return new ToldProfile(answers, LocalDate.now(clock));
    }
}
