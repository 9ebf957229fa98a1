package org.pramaan.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;

/** The body of EN-62: id, event, timestamp with milliseconds, data. */
final class EventBody {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EventBody() {}

    static byte[] write(String id, Raised raised, Instant at) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("event", raised.event());
        body.put("timestamp", TIMESTAMP.format(at));
        body.put("data", raised.data());
        return WebhookJson.write(body);
    }
}
