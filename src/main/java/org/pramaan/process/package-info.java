/** The drawing in code: one delegate per task of the diagrams, and the only module that knows the engine. */
@NullMarked
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {
            "platform",
            "problem",
            "session",
            "client",
            "access",
            "account",
            "document",
            "aadhaar",
            "compliance",
            "imaging",
            "inference",
            "ocr",
            "face",
            "liveness",
            "decision",
            "review",
            "sandbox",
            "status",
            "digilocker",
            "registry",
            "notification",
            "customer",
            "dossier",
            "verification",
            "webhook"
        })
package org.pramaan.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
