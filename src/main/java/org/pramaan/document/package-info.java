/** Keeps document bytes, encrypted, in a file store or in MinIO. */
@NullMarked
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"platform"})
package org.pramaan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
