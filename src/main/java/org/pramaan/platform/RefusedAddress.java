package org.pramaan.platform;

/** A URL that this server does not call. The message may be shown to whoever gave the URL. */
public class RefusedAddress extends RuntimeException {

    RefusedAddress(String reason) {
        super(reason);
    }
}
