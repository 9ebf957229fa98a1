/** The pages on which clients run themselves (EN-09, CF-28). */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "platform",
            "problem",
            "access",
            "access :: keycloak",
            "client",
            "account",
            "compliance",
            "customer",
            "notification",
            "registry",
            "thirdfactor",
            "webhook",
            "document",
            "session",
            "review",
            "usage"
        })
package org.pramaan.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
