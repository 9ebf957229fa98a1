package org.pramaan.registry;

import org.jspecify.annotations.Nullable;

/**
 * What became of one registry that a case wanted.
 *
 * @param answer null if there is none
 * @param missing why there is none, null if there is
 */
record Finding(@Nullable Verification answer, @Nullable String missing) {

    static final String NOTHING_TO_ASK = "NOTHING_TO_ASK";
    static final String CONSENT_MISSING = "CONSENT_MISSING";

    static Finding of(Verification answer) {
        return answer.status() == VerificationStatus.PENDING ? missing("PENDING") : new Finding(answer, null);
    }

    static Finding missing(String reason) {
        return new Finding(null, reason);
    }
}
