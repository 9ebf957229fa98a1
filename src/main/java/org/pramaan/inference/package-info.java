/** Runs the neural nets named in models.json, a bounded number at a time. */
@NullMarked
@ApplicationModule(
        displayName = "Inference",
        allowedDependencies = {"platform", "imaging"})
package org.pramaan.inference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
