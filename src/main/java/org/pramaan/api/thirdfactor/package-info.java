/** The endpoints of the ThirdFactor gateway as its document prints them (rows TF-01 to TF-07, TF-12, TF-13). */
@NullMarked
@ApplicationModule(
        displayName = "ThirdFactor API",
        allowedDependencies = {
            "platform",
            "problem",
            "access",
            "client",
            "compliance",
            "imaging",
            "inference",
            "face",
            "liveness",
            "ocr",
            "decision",
            "thirdfactor"
        })
package org.pramaan.api.thirdfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
