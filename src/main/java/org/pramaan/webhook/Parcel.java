package org.pramaan.webhook;

import org.pramaan.platform.DataCipher;

/**
 * An event, its bytes as they will be sent, and where to.
 *
 * @param cipher with which what is said about the event is stored
 */
record Parcel(WebhookDelivery delivery, WebhookEvent event, byte[] body, DataCipher cipher, WebhookEndpoint endpoint) {

    @Override
    public String toString() {
        return "Parcel[" + delivery.id() + "]";
    }
}
