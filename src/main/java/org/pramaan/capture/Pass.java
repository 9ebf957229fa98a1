package org.pramaan.capture;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a link and a visit stand for.
 *
 * @param returnUrl where the person goes in the end, null for nowhere
 * @param language in which the client wants them spoken to, null for the browser's
 */
record Pass(
        UUID clientId,
        UUID sessionId,
        @Nullable URI returnUrl,
        @Nullable Language language) {}
