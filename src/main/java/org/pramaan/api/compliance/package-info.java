/** What a client's compliance officers ask: consents, the audit trail and erasure (BS-09, BS-10, BS-19); errors as RFC 9457. */
@NullMarked
@ApplicationModule(
        displayName = "Compliance API",
        allowedDependencies = {"platform", "problem", "client", "compliance", "session"})
package org.pramaan.api.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
