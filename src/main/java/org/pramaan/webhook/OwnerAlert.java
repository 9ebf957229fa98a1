package org.pramaan.webhook;

import java.util.UUID;

/** Sees to it that a client's owners hear what nobody else would tell them; begins in the transaction of the caller. */
public interface OwnerAlert {

    /** We switched an endpoint off (BS-03). */
    void endpointDisabled(UUID endpointId, UUID clientId);
}
