package org.pramaan.customer;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The KYC profiles of customers, one each (XA-24 to XA-26). */
@Component
public class Profiles {

    private static final ProfileAnswers NOTHING = new ProfileAnswers(Map.of());

    private final EditableProfiles table;
    private final ProfileReading reading;
    private final CustomerLog log;
    private final Ids ids;
    private final Clock clock;

    Profiles(EditableProfiles table, ProfileReading reading, CustomerLog log, Ids ids, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins the customer's profile.
     *
     * @param sent answers by the API's field names; names that it does not know are passed over
     * @throws InvalidData telling every flaw
     * @throws ProfileExists if there is one already
     * @throws ProfileClosed if the account is closed or being erased
     */
    @Transactional
    public Profile create(Customer customer, Map<String, ?> sent) {
        var answers = reading.read(sent, NOTHING);
        var now = clock.instant();
        var profile = Profile.started(ids.next(), customer.id(), answers, now);
        if (!table.add(profile)) throw new ProfileExists();
        log.note(customer, "profile.created");
        return profile;
    }

    @Transactional(readOnly = true)
    public Optional<Profile> find(UUID customerId) {
        return table.find(customerId);
    }

    /**
     * Takes the place of everything that was told before.
     *
     * @throws InvalidData telling every flaw
     * @throws ProfileMissing if there is none
     * @throws ProfileClosed if it cannot be changed now
     */
    @Transactional
    public Profile replace(Customer customer, Map<String, ?> sent) {
        return change(customer, table.require(customer.id()), reading.read(sent, NOTHING));
    }

    /** Likewise, but what is not sent stays. */
    @Transactional
    public Profile amend(Customer customer, Map<String, ?> sent) {
        var before = table.require(customer.id());
        return change(customer, before, reading.read(sent, before.answers()));
    }

    private Profile change(Customer customer, Profile before, ProfileAnswers answers) {
        var after = before.with(answers, clock.instant());
        table.update(after);
        log.note(customer, "profile.changed", Map.of("fields", answers.values().size()));
        return after;
    }
}
