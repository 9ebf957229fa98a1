package org.pramaan.webhook;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The client's side of a delivery. */
interface Receiver {

    /** Sends the bytes once; redirects are not followed (EN-67). */
    Reply post(URI url, Map<String, String> headers, byte[] body, Duration timeout);
}
