package org.pramaan.platform.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pramaan.platform.StartRefused;

/** PostgreSQL refuses to run as root; for root it is started inside a user namespace, which the kernel may forbid. */
final class UserNamespaces {

    private static final Path SELF = Path.of("/proc/self");

    private UserNamespaces() {}

    static void require() {
        require(isRoot(), LinuxUtils.isUnshareAvailable());
    }

    static void require(boolean root, boolean namespaces) {
        if (root && !namespaces)
            throw new StartRefused(
                    "PostgreSQL does not run as root, and user namespaces, which would help, are forbidden here.",
                    "Start the server as an ordinary user, or configure another database with spring.datasource.url.");
    }

    private static boolean isRoot() {
        try {
            return Files.exists(SELF) && Files.getAttribute(SELF, "unix:uid").equals(0);
        } catch (IOException unknown) {
            return false;
        }
    }
}
