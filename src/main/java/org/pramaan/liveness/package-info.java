/** Tells whether a live person, not a presentation attack, is in front of the camera (ISO/IEC 30107). */
@NullMarked
@ApplicationModule(
        displayName = "Liveness",
        allowedDependencies = {"platform", "imaging", "inference", "face"})
package org.pramaan.liveness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
