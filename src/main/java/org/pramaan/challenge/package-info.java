/** Asks a person to do two things in front of the camera, once, and checks the clip that shows it (KF-40 to KF-44). */
@NullMarked
@ApplicationModule(
        displayName = "Liveness challenge",
        allowedDependencies = {"platform", "problem", "imaging", "inference", "liveness::challenge"})
package org.pramaan.challenge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
