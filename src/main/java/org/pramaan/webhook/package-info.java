/** Tells clients, signed and until they hear it, what became of their sessions. */
@NullMarked
@ApplicationModule(
        displayName = "Webhooks",
        allowedDependencies = {"platform", "problem", "client", "session", "compliance"})
package org.pramaan.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
