package org.pramaan.session;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A filter as SQL: the client's own sessions and nothing else, every value a parameter. */
record Conditions(List<String> clauses, Map<String, Object> values) {

    private static final Pattern ID =
            Pattern.compile("(?:sub_)?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    static Conditions of(UUID clientId, SessionFilter filter) {
        var conditions = new Conditions(new ArrayList<>(), new HashMap<>());
        conditions.add("client_id = :client", "client", clientId);
        conditions.addText(filter.text().strip());
        if (!filter.states().isEmpty()) conditions.add("state in (:states)", "states", names(filter));
        conditions.addTime("opened_at >= :from", "from", filter.from());
        conditions.addTime("opened_at < :before", "before", filter.before());
        return conditions;
    }

    String sql() {
        return String.join(" and ", clauses);
    }

    private void addText(String text) {
        var id = ID.matcher(text);
        if (id.matches()) add("id = :id", "id", UUID.fromString(id.group(1)));
        else if (!text.isEmpty()) add("external_user_id ilike :text", "text", "%" + literal(text) + "%");
    }

    private void addTime(String clause, String name, @Nullable Instant time) {
        if (time != null) add(clause, name, Timestamp.from(time));
    }

    private void add(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    private static List<String> names(SessionFilter filter) {
        return filter.states().stream().map(Enum::name).toList();
    }

    /** What somebody types is no pattern. */
    private static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
