package org.pramaan.portal;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who signed in and when: all that an HTTP session remembers, so that every request asks anew what they may. */
record SignedInMember(UUID memberId, Instant at) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return memberId.toString();
    }
}
