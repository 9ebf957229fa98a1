/** What every module stands on: ids, time, keys and ciphers, outbound addresses, the embedded database. */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
package org.pramaan.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
