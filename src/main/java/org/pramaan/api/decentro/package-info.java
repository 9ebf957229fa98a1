/** The Decentro integration guide's operations as REST (DC-17): registries, payments, messages and the inbound webhook. */
@NullMarked
@ApplicationModule(
        displayName = "Decentro API",
        allowedDependencies = {"platform", "problem", "client", "compliance", "registry", "notification", "decentro"})
package org.pramaan.api.decentro;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
