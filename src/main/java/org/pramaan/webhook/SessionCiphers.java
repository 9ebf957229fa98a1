package org.pramaan.webhook;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.DataCipher;

/** Opens the key that a session's events were encrypted with; whoever keeps sessions implements it. */
public interface SessionCiphers {

    /** Empty once the session is erased. */
    Optional<DataCipher> find(UUID sessionId);
}
