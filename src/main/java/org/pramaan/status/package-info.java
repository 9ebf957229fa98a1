/** How the server is, for everybody to see (EN-09). */
@NullMarked
@ApplicationModule(
        displayName = "Status",
        allowedDependencies = {"platform"})
package org.pramaan.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
