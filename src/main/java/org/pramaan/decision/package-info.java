/** What is cross-checked before a verdict, and the words of the verdict. */
@NullMarked
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {"platform"})
package org.pramaan.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
