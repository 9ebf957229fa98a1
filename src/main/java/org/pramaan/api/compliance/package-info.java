/** What a client's compliance officers ask: consents and the audit trail (BS-10, BS-19); errors as RFC 9457. */
@NullMarked
@ApplicationModule(
        displayName = "Compliance API",
        allowedDependencies = {"platform", "problem", "client", "compliance"})
package org.pramaan.api.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
