package org.pramaan.digilocker;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to authorize at DigiLocker (EN-27): OAuth 2.0 authorization code with PKCE S256 (RFC 7636). */
@Component
public class Authorizations {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int STATE_BYTES = 32;

    private final Partnership partnership;
    private final AuthorizationTable table;
    private final OpenSessions sessions;
    private final SecureRandom random;
    private final Clock clock;

    Authorizations(
            Partnership partnership,
            AuthorizationTable table,
            OpenSessions sessions,
            SecureRandom random,
            Clock clock) {
        this.partnership = partnership;
        this.table = table;
        this.sessions = sessions;
        this.random = random;
        this.clock = clock;
    }

    /**
     * @param returnUrl where the person goes afterwards, or null for a page of ours
     * @throws org.pramaan.problem.Refusal 404, 403 and 400 as for any session, 400 for an unfit address, 503 without
     *     DigiLocker
     */
    @Transactional
    public Invitation invite(UUID clientId, UUID sessionId, @Nullable String returnUrl) {
        var checked = ReturnAddress.check(returnUrl);
        sessions.require(clientId, sessionId);
        var request = request();
        keep(clientId, sessionId, request, checked);
        return new Invitation(request.getAuthorizationRequestUri(), LIFETIME.toSeconds());
    }

    /** Whether there is a DigiLocker to go to. */
    public boolean areOffered() {
        return partnership.exists();
    }

    private OAuth2AuthorizationRequest request() {
        var registration = partnership.require().registration();
        var builder = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(registration.getProviderDetails().getAuthorizationUri())
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(state());
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(builder);
        return builder.build();
    }

    private void keep(UUID clientId, UUID sessionId, OAuth2AuthorizationRequest request, @Nullable String returnUrl) {
        String verifier = request.getAttribute(PkceParameterNames.CODE_VERIFIER);
        table.insert(new PendingAuthorization(
                PendingAuthorization.hash(request.getState()),
                sessionId,
                clientId,
                sessions.cipherOf(sessionId).encryptText(verifier, PendingAuthorization.PURPOSE),
                returnUrl,
                clock.instant().plus(LIFETIME)));
    }

    private String state() {
        var state = new byte[STATE_BYTES];
        random.nextBytes(state);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(state);
    }
}
