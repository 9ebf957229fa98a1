package org.pramaan.registry;

import java.time.Instant;

/** One question that was answered. */
public record RegistryCheck(RegistryKind kind, Verification answer, Instant askedAt) {}
