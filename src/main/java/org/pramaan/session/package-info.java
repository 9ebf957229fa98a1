/** A KYC session from its opening to its verdict. */
@NullMarked
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {"platform", "problem", "client", "document", "compliance", "imaging"})
package org.pramaan.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
