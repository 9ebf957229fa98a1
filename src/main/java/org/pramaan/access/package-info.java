/** Who may enter: API keys, rate limits, idempotency keys and the staff sign-in. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"platform", "problem", "client", "usage"})
package org.pramaan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
