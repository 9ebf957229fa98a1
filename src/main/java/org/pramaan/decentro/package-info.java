/** Speaks with Decentro, a provider of registries, payments and messages: its real contract, and a simulator of it. */
@NullMarked
@ApplicationModule(
        displayName = "Decentro",
        allowedDependencies = {"platform", "problem", "compliance", "registry", "notification", "status"})
package org.pramaan.decentro;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
