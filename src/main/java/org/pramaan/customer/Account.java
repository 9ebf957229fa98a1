package org.pramaan.customer;

import java.time.Instant;
import java.util.UUID;
import org.pramaan.notification.Language;
import org.pramaan.platform.DataKey;

/** A row of {@code customer_account}; who it is is sealed. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Account(
        UUID id,
        UUID clientId,
        Enrolment enrolment,
        State state,
        boolean verified,
        Language language,
        DataKey dataKey,
        byte[] sealedContact,
        Instant openedAt) {

    enum State {
        /** Its codes were not told yet. */
        PENDING,
        ACTIVE,
        DISABLED,
        /** An erasure is under way; there is no way back. */
        ERASING
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
