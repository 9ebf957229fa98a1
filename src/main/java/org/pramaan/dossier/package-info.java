/** What a reviewer sees of a customer's file and decides. */
@NullMarked
@ApplicationModule(
        displayName = "Dossiers",
        allowedDependencies = {"platform", "problem", "access", "customer", "notification", "compliance"})
package org.pramaan.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
