package org.pramaan.capture;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.pramaan.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes links by which a person completes a session in a browser (BS-07): short-lived, for one session, as many as the
 * client asks for. They are opened at {@code /capture/start?token=…} and {@code /tfauth/start?token=…} (TF-10).
 */
@Component
public class CaptureLinks {

    private final Sessions sessions;
    private final ReturnHosts returnHosts;
    private final LinkBook links;

    CaptureLinks(Sessions sessions, ReturnHosts returnHosts, LinkBook links) {
        this.sessions = sessions;
        this.returnHosts = returnHosts;
        this.links = links;
    }

    /**
     * @param returnUrl where the person goes in the end, with {@code kycSessionId} and {@code status} added
     * @param language a BCP 47 tag; null for the browser's
     * @throws Refusal 404 if there is no such session, 403 if it is another client's, 400 if it is decided, or for an
     *     unfit address or language
     */
    @Transactional
    public CaptureLink create(UUID clientId, UUID sessionId, @Nullable URI returnUrl, @Nullable String language) {
        var state = sessions.ownedBy(clientId, sessionId).state();
        if (state.isDecided()) throw Refusal.badRequest("VALIDATION_ERROR", "Session already decided");
        returnHosts.require(returnUrl);
        return links.issue(new Pass(clientId, sessionId, returnUrl, language(language)));
    }

    private static @Nullable Language language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) return null;
        return Language.find(tag)
                .orElseThrow(() -> Refusal.badRequest("VALIDATION_ERROR", "language must be one of en, hi, fr, ne"));
    }
}
