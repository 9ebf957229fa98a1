package org.pramaan.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.notification.Letter;
import org.pramaan.notification.Template;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends approvals when their time is over (XA-08, XA-09). A repeated call finds it done. */
@Component
public class Expiries {

    private final ProfileTable profiles;
    private final StandingChanges standing;
    private final SuspensionTable suspensions;
    private final CustomerNotices notices;

    Expiries(ProfileTable profiles, StandingChanges standing, SuspensionTable suspensions, CustomerNotices notices) {
        this.profiles = profiles;
        this.standing = standing;
        this.suspensions = suspensions;
        this.notices = notices;
    }

    /**
     * When the approval expires: so long after the verdict, or with the last day of the identity document (UTC) if that
     * comes first.
     */
    @Transactional(readOnly = true)
    public Instant due(UUID customerId, Period validity) {
        var profile = profiles.find(customerId).orElseThrow(ProfileMissing::new);
        var decided = Objects.requireNonNull(profile.decidedAt()).atZone(ZoneOffset.UTC);
        var latest = decided.plus(validity).toInstant();
        return profile.answers()
                .find(ProfileField.IDENTITY_DOCUMENT_EXPIRY)
                .map(day -> LocalDate.parse(day)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant())
                .filter(latest::isAfter)
                .orElse(latest);
    }

    /** Tells the customer on which day they have to renew; nobody who is not approved. */
    @Transactional
    public void remind(UUID customerId, Instant due, Actor actor) {
        if (standing.lock(customerId).status() != ProfileStatus.APPROVED) return;
        var day = LocalDate.ofInstant(due, ZoneOffset.UTC);
        notices.tell(customerId, name -> Letter.expiring(name, day));
        notices.note(customerId, actor, "profile.reminded", Map.of());
    }

    /** Whoever is suspended meanwhile stays so and is told nothing; their reinstatement leads to EXPIRED. */
    @Transactional
    public void expire(UUID customerId, Actor actor) {
        var profile = standing.lock(customerId);
        var suspended = suspensions.before(customerId);
        if (suspended.orElse(profile.status()) != ProfileStatus.APPROVED) return;
        standing.mark(customerId, DocumentStatus.EXPIRED);
        if (suspended.isPresent()) suspensions.change(customerId, ProfileStatus.EXPIRED);
        else expireOpenly(profile);
        notices.note(customerId, actor, "profile.expired", Map.of());
    }

    private void expireOpenly(Profile profile) {
        standing.move(profile, ProfileStatus.EXPIRED);
        notices.tell(profile.customerId(), name -> Letter.plain(Template.EXPIRED, name));
    }
}
