/** The EnxtAI KYC API as its document prints it (rows EN-01 to EN-67). */
@NullMarked
@ApplicationModule(
        displayName = "EnxtAI API",
        allowedDependencies = {
            "platform",
            "problem",
            "session",
            "review",
            "client",
            "aadhaar",
            "compliance",
            "document",
            "imaging",
            "webhook",
            "digilocker",
            "capture",
            "sandbox"
        })
package org.pramaan.api.enxtai;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
