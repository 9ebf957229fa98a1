package org.pramaan.portal.customers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Collectors;
import org.pramaan.compliance.PastEntry;
import org.pramaan.portal.Moment;

/** An entry of the audit trail in words. */
record TimelineLine(Moment at, String what, String who, String details) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TimelineLine of(PastEntry entry) {
        return new TimelineLine(
                Moment.of(entry.at()), Word.sentence(entry.action()), who(entry.actor()), details(entry.details()));
    }

    private static String who(String actor) {
        int colon = actor.indexOf(':');
        var id = actor.substring(colon + 1);
        return switch (actor.substring(0, colon)) {
            case "CUSTOMER" -> "the customer";
            case "STAFF" -> id;
            case "STEP" -> "step " + id;
            default -> actor;
        };
    }

    private static String details(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, Object>>() {}).entrySet().stream()
                    .filter(detail -> !String.valueOf(detail.getValue()).isEmpty())
                    .map(detail -> detail.getKey() + ": " + detail.getValue())
                    .collect(Collectors.joining(", "));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An audit entry without JSON details", broken);
        }
    }
}
