/** The customers' API of XAMILA as its document prints it, in French (rows XA-01 to XA-33). */
@NullMarked
@ApplicationModule(
        displayName = "XAMILA API",
        allowedDependencies = {"platform", "problem", "access", "compliance", "customer", "notification"})
package org.pramaan.api.xamila;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
