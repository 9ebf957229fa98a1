package org.pramaan.capture;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.BrowserReturn;
import org.pramaan.session.SessionView;

/** Where the client wants its user back, with the session's id and status added. */
final class WayBack {

    private WayBack() {}

    /** Null if the client did not say. */
    static @Nullable URI of(Pass pass, SessionView session) {
        return told(pass, session, "");
    }

    /** Likewise for a person who did not consent. */
    static @Nullable URI declined(Pass pass, SessionView session) {
        return told(pass, session, "&consent=declined");
    }

    private static @Nullable URI told(Pass pass, SessionView session, String more) {
        var url = pass.returnUrl();
        return url == null
                ? null
                : BrowserReturn.adding(url, "kycSessionId=" + session.id() + "&status=" + session.status() + more);
    }
}
