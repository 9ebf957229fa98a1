package org.pramaan.api.decentro;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every question to a registry has: the person, and how they agreed. */
interface KycRequest {

    String userId();

    /** Given with this request; recorded before anything is asked. */
    @Nullable
    ConsentGiven consent();

    /** Or one that the ledger has; with neither, whatever the ledger has of the person counts. */
    @Nullable
    UUID consentId();
}
