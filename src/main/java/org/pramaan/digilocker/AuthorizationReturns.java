package org.pramaan.digilocker;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.pramaan.digilocker.AuthorizationReturn.Outcome;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Takes people back from DigiLocker (EN-30): the state serves once, then the code is exchanged for tokens. */
@Component
public class AuthorizationReturns {

    private final AuthorizationTable table;
    private final OpenSessions sessions;
    private final TokenCalls calls;
    private final GrantKeeping keeping;
    private final Clock clock;

    AuthorizationReturns(
            AuthorizationTable table, OpenSessions sessions, TokenCalls calls, GrantKeeping keeping, Clock clock) {
        this.table = table;
        this.sessions = sessions;
        this.calls = calls;
        this.keeping = keeping;
        this.clock = clock;
    }

    /**
     * @param state as it came back, null if it did not
     * @param code null if the person refused
     * @param address the IP address they came from
     */
    public AuthorizationReturn take(@Nullable String state, @Nullable String code, String address) {
        if (state == null) return new AuthorizationReturn(Outcome.UNKNOWN, null);
        return table.take(PendingAuthorization.hash(state), clock.instant())
                .map(pending -> told(pending, settle(pending, state, code, address)))
                .orElseGet(() -> new AuthorizationReturn(Outcome.UNKNOWN, null));
    }

    private Outcome settle(PendingAuthorization pending, String state, @Nullable String code, String address) {
        if (code == null) return Outcome.REFUSED;
        try {
            var session = sessions.require(pending.clientId(), pending.sessionId());
            var verifier =
                    sessions.cipherOf(session.id()).decryptText(pending.sealedVerifier(), PendingAuthorization.PURPOSE);
            keeping.keep(session, calls.exchange(code, state, verifier), address);
            return Outcome.AUTHORIZED;
        } catch (Refusal | DigilockerAway failed) {
            return Outcome.FAILED;
        }
    }

    private static AuthorizationReturn told(PendingAuthorization pending, Outcome outcome) {
        var url = pending.returnUrl();
        return new AuthorizationReturn(
                outcome,
                url == null ? null : ReturnAddress.of(url, pending.sessionId(), outcome == Outcome.AUTHORIZED));
    }
}
