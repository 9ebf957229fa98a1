package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.notification.Letter;
import org.pramaan.notification.Template;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspends customers and reinstates them (XA-08). Whoever is suspended can sign in and read their status, and change
 * nothing. A case under review ends, and reinstatement leads back to PENDING: what it compared may have changed. Every
 * other status waits; the validity of an approval runs on meanwhile.
 */
@Component
public class Suspensions {

    private final StandingChanges standing;
    private final SuspensionTable table;
    private final ReviewEndings reviews;
    private final CustomerNotices notices;
    private final Repeated repeated;

    Suspensions(
            StandingChanges standing,
            SuspensionTable table,
            ReviewEndings reviews,
            CustomerNotices notices,
            Repeated repeated) {
        this.standing = standing;
        this.table = table;
        this.reviews = reviews;
        this.notices = notices;
        this.repeated = repeated;
    }

    /**
     * Nothing happens to whoever is suspended already. The letter does not tell the grounds.
     *
     * @throws ProfileMissing if the customer has no profile yet: there is only the account, which can be closed
     */
    public void suspend(UUID customerId, Grounds grounds, Actor actor) {
        repeated.run(() -> suspendOnce(customerId, grounds, actor));
    }

    /** Nothing happens to whoever is not suspended. */
    @Transactional
    public void reinstate(UUID customerId, Actor actor) {
        var profile = standing.lock(customerId);
        var before = table.before(customerId);
        if (before.isEmpty()) return;
        table.remove(customerId);
        standing.move(profile, before.get());
        notices.tell(customerId, name -> Letter.plain(Template.REINSTATED, name));
        notices.note(
                customerId,
                actor,
                "profile.reinstated",
                Map.of("status", before.get().name()));
    }

    private void suspendOnce(UUID customerId, Grounds grounds, Actor actor) {
        var profile = standing.lock(customerId);
        if (profile.status() == ProfileStatus.SUSPENDED) return;
        boolean underReview = profile.status() == ProfileStatus.UNDER_REVIEW;
        table.add(customerId, underReview ? ProfileStatus.PENDING : profile.status(), grounds, standing.now());
        standing.move(profile, ProfileStatus.SUSPENDED);
        if (underReview) reviews.endCase(customerId);
        notices.tell(customerId, name -> Letter.plain(Template.SUSPENDED, name));
        notices.note(customerId, actor, "profile.suspended", Map.of("grounds", grounds.name()));
    }
}
