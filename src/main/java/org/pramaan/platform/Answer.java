package org.pramaan.platform;

import java.util.Map;

/** What came of an outbound call: a response of whatever status, or the reason why there is none. */
public sealed interface Answer {

    /** How long the call took, in ms. */
    long millis();

    /**
     * @param headers by lower-case name
     * @param body its beginning, as much of it as was asked for
     */
    record Response(int status, Map<String, String> headers, byte[] body, long millis) implements Answer {}

    record Fault(Cause cause, long millis) implements Answer {}

    enum Cause {
        /** Not complete in time, wherever the time went. */
        TIMEOUT,
        /** Nobody listens there. */
        CONNECTION_REFUSED,
        /** No way leads there. */
        UNREACHABLE,
        /** The certificate is not valid for the host, or TLS failed otherwise. */
        TLS,
        /** The connection broke, or what came back is not HTTP. */
        BROKEN
    }
}
