/** Tells people something by SMS or e-mail, through whichever provider is configured. */
@NullMarked
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"platform", "problem", "client", "compliance"})
package org.pramaan.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
