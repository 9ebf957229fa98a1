/** The tenants, their API keys and their plan. */
@NullMarked
@ApplicationModule(
        displayName = "Clients",
        allowedDependencies = {"platform"})
package org.pramaan.client;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
