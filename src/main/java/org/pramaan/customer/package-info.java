/** People with accounts of their own, who fill in a profile, send documents and submit them (XAMILA API). */
@NullMarked
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {
            "platform",
            "problem",
            "client",
            "compliance",
            "notification",
            "document",
            "imaging",
            "ocr",
            "face",
            "liveness",
            "decision",
            "inference"
        })
package org.pramaan.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
