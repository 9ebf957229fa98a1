package org.pramaan.platform;

import java.util.UUID;

/** Draws identifiers: random version 4 UUIDs (RFC 9562), which nobody can guess. */
@FunctionalInterface
public interface Ids {

    UUID next();
}
