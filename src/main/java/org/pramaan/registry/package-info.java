/** Asks the registries of the state and the banks about a person: with consent, once a day, and on the record. */
@NullMarked
@ApplicationModule(
        displayName = "Registries",
        allowedDependencies = {"platform", "problem", "compliance", "decision", "aadhaar", "session"})
package org.pramaan.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
