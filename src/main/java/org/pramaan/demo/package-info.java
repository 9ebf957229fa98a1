/** The first start: a demo client and one KYC session, walked through the public API and told step by step. */
@NullMarked
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "platform",
            "imaging",
            "client",
            "account",
            "compliance",
            "specimen",
            "thirdfactor",
            "digilocker"
        })
package org.pramaan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
