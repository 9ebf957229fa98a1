package org.pramaan.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who came through a {@link Door}; controllers take it as an argument.
 *
 * @param clientId the client whose key was shown, else the door's own tenant, which the first guest registers (CF-31)
 * @param door the door's name
 * @param keyId the key that was shown, if any
 */
public record Guest(UUID clientId, String door, @Nullable UUID keyId) {}
