package org.pramaan.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which deliveries are looked for; what is null does not matter. */
public record DeliveryFilter(
        @Nullable UUID endpointId,
        @Nullable DeliveryState state,
        @Nullable String event) {

    public DeliveryFilter {
        event = event == null ? null : event.replace("\0", ""); // which the database cannot look up
    }

    /** Columns and the values they must have. */
    Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        if (endpointId != null) conditions.put("delivery.endpoint_id", endpointId);
        if (state != null) conditions.put("delivery.state", state.name());
        if (event != null) conditions.put("event.event", event);
        return conditions;
    }
}
