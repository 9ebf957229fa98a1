/** Draws specimen documents and renders specimen people; marked SPECIMEN, all identities fictional. */
@NullMarked
@ApplicationModule(
        displayName = "Specimens",
        allowedDependencies = {"platform", "imaging", "inference", "face"})
package org.pramaan.specimen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
