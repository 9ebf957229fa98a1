package org.pramaan.provider.wire;

import java.net.URI;
import java.util.Map;

/** A call to a vendor; nothing personal may stand in its address. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record Request(String method, URI uri, Map<String, String> headers, byte[] body) {

    public static Request get(URI uri, Map<String, String> headers) {
        return new Request("GET", uri, headers, new byte[0]);
    }

    @Override
    public String toString() {
        return "Request[" + method + "]";
    }
}
