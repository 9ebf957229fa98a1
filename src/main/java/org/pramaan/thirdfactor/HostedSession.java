package org.pramaan.thirdfactor;

import java.util.UUID;

/** A session that a tenant opened, and what it asked for. */
record HostedSession(UUID id, UUID clientId, HostedRequest request) {}
