/** What a reviewer sees of a doubtful session, decides, and why. */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"platform", "problem", "session", "client", "document", "compliance"})
package org.pramaan.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
