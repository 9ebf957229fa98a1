/** The KYC Flow API as its document prints it (rows KF-01 to KF-50). */
@NullMarked
@ApplicationModule(
        displayName = "KYC Flow API",
        allowedDependencies = {
            "platform",
            "problem",
            "access",
            "compliance",
            "imaging",
            "inference",
            "ocr",
            "face",
            "verification",
            "challenge",
            "liveness::challenge"
        })
package org.pramaan.api.kycflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
