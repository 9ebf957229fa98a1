package org.pramaan.session;

import java.util.UUID;

/** A session was approved or rejected, by the rules or by a reviewer; published in the transaction that does so. */
public record SessionDecided(UUID sessionId) {}
