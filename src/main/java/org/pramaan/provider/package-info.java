/** Vendors who verify customers elsewhere or screen their names: they get to see names and pictures. */
@NullMarked
@ApplicationModule(
        displayName = "Verification providers",
        allowedDependencies = {"platform", "customer", "imaging", "ocr", "decision"})
package org.pramaan.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
