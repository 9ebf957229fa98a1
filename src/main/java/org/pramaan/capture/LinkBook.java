package org.pramaan.capture;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The links that are out, and the visits that began with one. */
@Component
class LinkBook {

    private final PassTable links;
    private final PassTable visits;
    private final VisitSecrets secrets;
    private final CaptureSettings settings;
    private final Clock clock;

    LinkBook(PassTables tables, VisitSecrets secrets, CaptureSettings settings, Clock clock) {
        this.links = tables.links();
        this.visits = tables.visits();
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    CaptureLink issue(Pass pass) {
        var token = secrets.draw();
        var expiresAt = clock.instant().plus(settings.linkValidity());
        links.insert(VisitSecrets.hash(token), pass, expiresAt);
        return new CaptureLink(token, pass.sessionId(), expiresAt);
    }

    /** The secret of a new visit; empty if the link is unknown or its time is over. */
    Optional<String> open(String token) {
        var now = clock.instant();
        return links.find(VisitSecrets.hash(token), now).map(pass -> {
            var secret = secrets.draw();
            visits.insert(VisitSecrets.hash(secret), pass, now.plus(settings.visitValidity()));
            return secret;
        });
    }

    /** Who visits; empty if nobody does, or no more. */
    Optional<Pass> visit(String secret) {
        return visits.find(VisitSecrets.hash(secret), clock.instant());
    }

    /** From now on the visitor is spoken to in that language. */
    void speak(String secret, Language language) {
        visits.speak(VisitSecrets.hash(secret), language);
    }

    /** Forgets what is over. */
    void sweep() {
        links.deleteExpired(clock.instant());
        visits.deleteExpired(clock.instant());
    }
}
