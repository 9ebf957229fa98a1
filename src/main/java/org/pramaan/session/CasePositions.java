package org.pramaan.session;

import java.util.Optional;
import java.util.UUID;

/** Tells where a session's case stands in its diagram; whoever carries the case implements it. */
public interface CasePositions {

    /** Empty once the case's history is gone. */
    Optional<CasePosition> of(UUID sessionId);
}
