/** Finds faces and tells how alike two of them are. */
@NullMarked
@ApplicationModule(
        displayName = "Face",
        allowedDependencies = {"platform", "imaging", "inference"})
package org.pramaan.face;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
