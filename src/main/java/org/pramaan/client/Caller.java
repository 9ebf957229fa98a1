package org.pramaan.client;

import java.util.UUID;

/** The client that sent a request and the key it showed. Controllers take it as an argument. */
public record Caller(
        UUID clientId, String slug, String name, int requestsPerMinute, UUID keyId, boolean resumeOpenSession) {}
