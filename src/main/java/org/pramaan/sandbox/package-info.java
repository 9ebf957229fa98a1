/** What a test client may ask for: a session that ends as told, through the same process as any other (BS-06). */
@NullMarked
@ApplicationModule(
        displayName = "Sandbox",
        allowedDependencies = {"platform", "problem", "session", "client", "document", "compliance"})
package org.pramaan.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
