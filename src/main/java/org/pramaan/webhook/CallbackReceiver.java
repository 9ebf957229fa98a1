package org.pramaan.webhook;

import java.net.URI;
import java.util.List;

/**
 * Who hears of one session alone.
 *
 * @param secrets what deliveries are signed with, the current one first; 16 to 256 printable ASCII characters each
 */
public record CallbackReceiver(URI url, List<String> secrets) {

    public CallbackReceiver {
        secrets = List.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "CallbackReceiver[hidden]";
    }
}
