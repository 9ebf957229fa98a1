/** How a refusal is told to the caller, in the dialect of the door they came through. */
@NullMarked
@ApplicationModule(
        displayName = "Problem",
        allowedDependencies = {"platform"})
package org.pramaan.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
