package org.pramaan.portal.sessions;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pramaan.account.Member;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/**
 * Keeps what members typed into the search, which may name a person, in their HTTP session: addresses, which browsers and
 * proxies write down, bear a random handle in its place.
 */
@Component
class SearchedTexts {

    private static final String ATTRIBUTE = "pramaan.portal.searched";
    private static final int MOST = 20;

    private final Ids ids;

    SearchedTexts(Ids ids) {
        this.ids = ids;
    }

    /** @return the handle; the oldest of many is forgotten */
    String keep(HttpSession session, Member member, String text) {
        synchronized (session) {
            var kept = kept(session).orElseGet(Kept::new);
            var handle = ids.next().toString();
            kept.put(key(member, handle), text);
            session.setAttribute(ATTRIBUTE, kept);
            return handle;
        }
    }

    /** Empty for what another member typed in the same browser. */
    Optional<String> find(HttpSession session, Member member, String handle) {
        synchronized (session) {
            return kept(session).map(kept -> kept.get(key(member, handle)));
        }
    }

    private static String key(Member member, String handle) {
        return member.id() + " " + handle;
    }

    private static Optional<Kept> kept(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE))
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast);
    }

    private static class Kept extends LinkedHashMap<String, String> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    }
}
