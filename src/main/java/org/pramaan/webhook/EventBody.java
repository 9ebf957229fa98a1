package org.pramaan.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The body of EN-62: id, event, timestamp with milliseconds, data. */
final class EventBody {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EventBody() {}

    static byte[] write(String id, String event, Instant at, Map<String, ?> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", id);
        body.put("event", event);
        body.put("timestamp", TIMESTAMP.format(at));
        body.put("data", data);
        return WebhookJson.write(body);
    }
}
