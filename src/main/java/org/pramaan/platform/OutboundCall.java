package org.pramaan.platform;

import java.time.Duration;
import java.util.Map;

/**
 * One outbound call.
 *
 * @param timeout for the whole call, from connecting to the last byte that is read
 * @param mostBody how many bytes of the answer are read
 */
public record OutboundCall(String method, Map<String, String> headers, byte[] body, Duration timeout, int mostBody) {

    @Override
    public String toString() {
        return "OutboundCall[" + method + "]";
    }
}
