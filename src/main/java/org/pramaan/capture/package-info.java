/** Pages on which a person completes a KYC session in their browser: consent, documents, live photo, outcome (BS-07). */
@NullMarked
@ApplicationModule(
        displayName = "Hosted capture",
        allowedDependencies = {
            "platform",
            "problem",
            "access",
            "session",
            "review",
            "client",
            "compliance",
            "document",
            "digilocker",
            "registry",
            "challenge",
            "liveness::challenge"
        })
package org.pramaan.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
