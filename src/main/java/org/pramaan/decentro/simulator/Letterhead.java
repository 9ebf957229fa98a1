package org.pramaan.decentro.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pramaan.platform.Ids;

/** What all of Decentro's answers have: the operation's id, ours, a status and the times. */
class Letterhead {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss.SSSSSS 'IST (GMT +0530)'", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Kolkata"));

    private final Ids ids;
    private final Clock clock;

    Letterhead(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    ObjectNode success(JsonNode request) {
        return on(request).put("status", "SUCCESS").put("responseCode", "S00000");
    }

    ObjectNode failure(JsonNode request, Complaint complaint) {
        return on(request)
                .put("status", "FAILURE")
                .put("responseCode", "E00009")
                .put("responseKey", complaint.responseKey())
                .put("message", "The simulated request failed");
    }

    private ObjectNode on(JsonNode request) {
        var id = ids.next().toString().replace("-", "").toUpperCase(Locale.ROOT);
        var now = TIME.format(clock.instant());
        return JsonNodeFactory.instance
                .objectNode()
                .put("decentroTxnId", id)
                .put("referenceId", request.path("reference_id").asText())
                .put("requestTimestamp", now)
                .put("responseTimestamp", now);
    }
}
