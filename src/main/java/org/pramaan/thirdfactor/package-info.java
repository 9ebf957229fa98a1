/** The hosted flow of ThirdFactor: tenants that sign for a KYC address, pay for it, and are called back (TF-07 to TF-11). */
@NullMarked
@ApplicationModule(
        displayName = "ThirdFactor hosted flow",
        allowedDependencies = {
            "platform",
            "problem",
            "client",
            "compliance",
            "document",
            "imaging",
            "session",
            "webhook",
            "capture"
        })
package org.pramaan.thirdfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
