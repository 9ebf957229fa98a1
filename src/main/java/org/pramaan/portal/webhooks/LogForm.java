package org.pramaan.portal.webhooks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.webhook.DeliveryFilter;
import org.pramaan.webhook.DeliveryState;

/** What somebody looks for in the delivery log, and the page of it, from 0; an empty field does not matter. */
record LogForm(
        @Nullable UUID webhook,
        @Nullable DeliveryState state,
        @Nullable String event,
        @Nullable Integer page) {

    private static final int LAST_PAGE = 10_000;

    DeliveryFilter filter() {
        return new DeliveryFilter(webhook, state, event == null || event.isBlank() ? null : event);
    }

    int number() {
        return page == null ? 0 : Math.min(Math.max(0, page), LAST_PAGE);
    }

    public boolean isNarrowed() {
        return webhook != null || filter().state() != null || filter().event() != null;
    }
}
