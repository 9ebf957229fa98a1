package org.pramaan.session;

import org.jspecify.annotations.Nullable;

/** The two scores of a session, 0..1; null where one could not be made. */
public record Scores(@Nullable Double faceMatch, @Nullable Double liveness) {}
