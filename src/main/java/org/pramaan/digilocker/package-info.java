/** DigiLocker: a person's consent there (OAuth 2.0 with PKCE), and their PAN and Aadhaar fetched from it (EN-27 to EN-30). */
@NullMarked
@ApplicationModule(
        displayName = "DigiLocker",
        allowedDependencies = {
            "platform",
            "problem",
            "client",
            "compliance",
            "document",
            "session",
            "imaging",
            "aadhaar",
            "specimen",
            "status"
        })
package org.pramaan.digilocker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
