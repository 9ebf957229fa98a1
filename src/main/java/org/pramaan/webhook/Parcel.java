package org.pramaan.webhook;

/** An event, its bytes as they will be sent, and where to. */
record Parcel(WebhookEvent event, byte[] body, WebhookEndpoint endpoint) {}
