package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.Member;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What the portal keeps in the HTTP session, under names of its own. */
final class PortalSession {

    static final HttpSessionSecurityContextRepository CONTEXT = contexts();

    private static final String TEST_MODE = "pramaan.portal.test-mode";

    private PortalSession() {}

    private static HttpSessionSecurityContextRepository contexts() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey("pramaan.portal.member");
        return repository;
    }

    /** Remembers which page a stranger asked for; not a fragment of one, nor the first page, which comes by itself. */
    static RequestCache requests() {
        var cache = new HttpSessionRequestCache();
        var pages = PortalPaths.of(HttpMethod.GET, "/portal/*/**");
        cache.setSessionAttrName("pramaan.portal.request");
        cache.setRequestMatcher(request -> pages.matches(request) && request.getHeader("HX-Request") == null);
        return cache;
    }

    /** The member looks at the sandbox's data from now on, or at live data again. */
    static void choose(HttpServletRequest request, Member member, @Nullable UUID sandbox) {
        var chosen = sandbox == null ? null : new TestMode(member.liveClientId(), sandbox);
        request.getSession().setAttribute(TEST_MODE, chosen);
    }

    /** The member in the mode they chose. */
    static Member inMode(HttpServletRequest request, Member member) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(TEST_MODE))
                .filter(TestMode.class::isInstance)
                .map(TestMode.class::cast)
                .filter(mode -> mode.client().equals(member.liveClientId())) // whoever signed in here before
                .map(mode -> member.in(mode.sandbox()))
                .orElse(member);
    }

    /** Forgets the mode; who sits down next begins with live data. */
    static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(TEST_MODE);
    }

    private record TestMode(UUID client, UUID sandbox) implements Serializable {}
}
