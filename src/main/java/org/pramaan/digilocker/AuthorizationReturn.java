package org.pramaan.digilocker;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What became of an authorization.
 *
 * @param returnUrl where the client wants its user now, null if it did not say
 */
public record AuthorizationReturn(Outcome outcome, @Nullable URI returnUrl) {

    public enum Outcome {
        AUTHORIZED,
        /** The person refused at DigiLocker. */
        REFUSED,
        /** DigiLocker did not give the tokens. */
        FAILED,
        /** The state is unknown, was used before, or is more than ten minutes old. */
        UNKNOWN
    }
}
