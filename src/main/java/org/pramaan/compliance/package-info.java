/** The append-only audit trail, hash-chained for each tenant. */
@NullMarked
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {"platform"})
package org.pramaan.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
