package org.pramaan.digilocker;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.digilocker.DigilockerRefusal.Code;

/**
 * A fetch from DigiLocker and how it stands.
 *
 * @param failure why it failed, null unless it did
 * @param panKey where the PAN is stored, {@code bucket/path}, once fetched
 * @param aadhaarKey where the Aadhaar is, likewise
 */
public record Fetch(
        UUID id,
        UUID sessionId,
        Set<DigilockerDocument> documents,
        State state,
        @Nullable Code failure,
        @Nullable Integer retryAfter,
        @Nullable String panKey,
        @Nullable String aadhaarKey) {

    public enum State {
        ASKED,
        COMPLETED,
        FAILED
    }

    /** What the client reads of a failure; empty without one. */
    public String error() {
        return failure == null ? "" : failure.message();
    }

    boolean isRunning() {
        return state == State.ASKED;
    }
}
