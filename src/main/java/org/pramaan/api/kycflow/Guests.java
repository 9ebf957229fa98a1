package org.pramaan.api.kycflow;

import org.pramaan.access.Guest;
import org.pramaan.compliance.Actor;
import org.pramaan.verification.Requester;

/** Names guests for the audit trail. */
final class Guests {

    private Guests() {}

    static Requester requester(Guest guest) {
        var key = guest.keyId();
        return new Requester(guest.clientId(), key == null ? Actor.door(guest.door()) : Actor.clientKey(key));
    }
}
