/** The people who work for a client: who they are, what they may do, how they sign in and are invited. */
@NullMarked
@ApplicationModule(
        displayName = "Members",
        allowedDependencies = {"platform", "client", "compliance"})
package org.pramaan.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
