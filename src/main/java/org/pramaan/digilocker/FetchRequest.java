package org.pramaan.digilocker;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param panNumber by which a PAN is pulled that DigiLocker does not hold yet; null if the client does not tell */
public record FetchRequest(
        UUID sessionId,
        Set<DigilockerDocument> documents,
        @Nullable String panNumber) {

    @Override
    public String toString() {
        return "FetchRequest" + documents;
    }
}
