package org.pramaan.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Keeps in the session whom the entrance let in, as the rest knows them, and ties it to the realm's for a while. */
record AdmittedContexts(RealmEntrance entrance, RealmSessions sessions, SessionLimit limit)
        implements SecurityContextRepository {

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (!(context.getAuthentication().getPrincipal() instanceof AdmittedUser user))
            throw new IllegalStateException("Nobody was admitted");
        entrance.contexts().saveContext(new SecurityContextImpl(user.admitted()), request, response);
        new RealmTie(user.getIdToken(), limit.fromNow(), sessions)
                .fasten(request.getSession(), entrance.way().name());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return entrance.contexts().loadDeferredContext(request);
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return entrance.contexts().loadContext(holder);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return entrance.contexts().containsContext(request);
    }
}
