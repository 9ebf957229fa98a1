package org.pramaan.thirdfactor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the addresses under which people prove who they are to a tenant (TF-07). */
@Component
public class KycUrls {

    private final TokenCheck tokens;
    private final RequestReader requests;
    private final HostedSessions sessions;

    KycUrls(TokenCheck tokens, RequestReader requests, HostedSessions sessions) {
        this.tokens = tokens;
        this.requests = requests;
        this.sessions = sessions;
    }

    /**
     * Opens a session and takes one credit; only while an HTTP request is answered, whose address counts where none is
     * configured.
     *
     * @param token a JWT in compact form; empty if none came
     * @throws org.pramaan.problem.Refusal 401 for a token that proves nothing, 402 without a credit (TF-08), and
     *     {@link ClaimRefused}; nothing is left behind then
     */
    @Transactional
    public KycUrl create(String token) {
        var proven = tokens.check(token);
        return sessions.open(proven.tenant(), requests.read(proven.claims()));
    }
}
