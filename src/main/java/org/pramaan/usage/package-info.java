/** What clients use of this server: how many requests, and what became of them. */
@NullMarked
@ApplicationModule(
        displayName = "Usage",
        allowedDependencies = {"platform"})
package org.pramaan.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
