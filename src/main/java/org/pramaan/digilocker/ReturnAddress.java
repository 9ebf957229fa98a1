package org.pramaan.digilocker;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.BrowserReturn;
import org.pramaan.problem.Refusal;

/**
 * Where a client wants its user back after DigiLocker. The address is told by the client itself, with its key, and kept
 * with the state, so that nobody else can have people sent anywhere.
 */
final class ReturnAddress {

    private ReturnAddress() {}

    /** @throws Refusal 400 if it is no such address */
    static @Nullable String check(@Nullable String given) {
        if (given == null || given.isBlank()) return null;
        if (BrowserReturn.parse(given).isEmpty())
            throw Refusal.badRequest("VALIDATION_ERROR", "returnUrl must be an absolute https address");
        return given;
    }

    /** The address with what became of the authorization added. */
    static URI of(String address, UUID sessionId, boolean authorized) {
        var outcome = authorized ? "authorized" : "refused";
        return BrowserReturn.adding(URI.create(address), "kycSessionId=" + sessionId + "&digilocker=" + outcome);
    }
}
