/** The published APIs, each in a module of its own. */
@NullMarked
@ApplicationModule(
        displayName = "APIs",
        allowedDependencies = {
            "platform",
            "problem",
            "session",
            "client",
            "compliance",
            "document",
            "imaging",
            "webhook",
            "registry",
            "notification",
            "decentro",
            "thirdfactor",
            "sandbox"
        })
package org.pramaan.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
