package org.pramaan.webhook;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a client wants an endpoint to be.
 *
 * @param events names of {@link PublishedEvents}; none means all
 * @param description the client's own note, at most 200 characters
 * @param enabled false sends it nothing until it is enabled again
 */
public record EndpointChoice(
        String url, Set<String> events, @Nullable String description, boolean enabled) {}
