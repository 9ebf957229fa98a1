/** Turns untrusted bytes into checked pictures. */
@NullMarked
@ApplicationModule(
        displayName = "Imaging",
        allowedDependencies = {"platform"})
package org.pramaan.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
