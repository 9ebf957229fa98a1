package org.pramaan.access.keycloak;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Ties an HTTP session to the realm's session behind it, for as long as both last; each tie equals only itself. */
final class RealmTie implements HttpSessionBindingListener {

    private static final String KEY = "pramaan.realm.";

    private final OidcIdToken token;
    private final Instant until;
    private final RealmSessions sessions;

    /** @param until when it holds nobody any more */
    RealmTie(OidcIdToken token, Instant until, RealmSessions sessions) {
        this.token = token;
        this.until = until;
        this.sessions = sessions;
    }

    void fasten(HttpSession session, String entrance) {
        session.setAttribute(KEY + entrance, this);
    }

    static Optional<RealmTie> of(@Nullable HttpSession session, String entrance) {
        return session != null && session.getAttribute(KEY + entrance) instanceof RealmTie tie
                ? Optional.of(tie)
                : Optional.empty();
    }

    /** Unties the session and tells what it was tied to. */
    static Optional<OidcIdToken> loosen(@Nullable HttpSession session, String entrance) {
        var tie = of(session, entrance);
        if (session != null) session.removeAttribute(KEY + entrance);
        return tie.map(loose -> loose.token);
    }

    boolean endsBy(Instant moment) {
        return !until.isAfter(moment);
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        sessions.tied(id(), this, event.getSession());
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        sessions.untied(id(), this);
    }

    private String id() {
        return String.valueOf(token.getClaimAsString("sid"));
    }
}
