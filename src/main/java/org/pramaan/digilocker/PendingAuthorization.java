package org.pramaan.digilocker;

import java.time.Instant;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** An authorization that a person was invited to and has not come back from. */
record PendingAuthorization(
        String stateHash,
        UUID sessionId,
        UUID clientId,
        byte[] sealedVerifier,
        @Nullable String returnUrl,
        Instant expiresAt) {

    /** What verifiers are encrypted for. */
    static final String PURPOSE = "digilocker-verifier";

    /** The form in which a state is kept: who reads the table cannot come back with it. */
    static String hash(String state) {
        return DigestUtils.sha256Hex(state);
    }

    @Override
    public String toString() {
        return "PendingAuthorization[" + sessionId + "]";
    }
}
