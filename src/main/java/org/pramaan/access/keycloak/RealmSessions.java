package org.pramaan.access.keycloak;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.stereotype.Component;

/**
 * Which of this node's HTTP sessions end when the realm ends one of its own. By ties, since one HTTP session may have
 * several to the same session of the realm: of staff and of the portal, or of a sign-in and the next, which is bound
 * before the old one is unbound.
 */
@Component
@ConditionalOnKeycloak
class RealmSessions {

    private final Map<String, Map<RealmTie, HttpSession>> tied = new ConcurrentHashMap<>();

    void tied(String id, RealmTie tie, HttpSession session) {
        tied.compute(id, (known, all) -> with(all, tie, session));
    }

    void untied(String id, RealmTie tie) {
        tied.computeIfPresent(id, (known, all) -> without(all, tie));
    }

    void end(String id) {
        tied.getOrDefault(id, Map.of()).values().forEach(RealmSessions::invalidate);
    }

    private static Map<RealmTie, HttpSession> with(
            @Nullable Map<RealmTie, HttpSession> all, RealmTie tie, HttpSession session) {
        Map<RealmTie, HttpSession> more = all == null ? new ConcurrentHashMap<>() : all;
        more.put(tie, session);
        return more;
    }

    private static @Nullable Map<RealmTie, HttpSession> without(Map<RealmTie, HttpSession> all, RealmTie tie) {
        all.remove(tie);
        return all.isEmpty() ? null : all;
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException over) {
            // it ended at the same moment
        }
    }
}
