package org.pramaan.portal.sessions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.session.SessionFilter;
import org.pramaan.session.SessionState;

/** What stands in the search form; whatever is no date or no state counts as left empty. */
public record SessionSought(String q, String state, String from, String to) {

    private static final int DATE_LENGTH = "2026-01-31".length();

    static SessionSought of(@Nullable String q, @Nullable String state, @Nullable String from, @Nullable String to) {
        return new SessionSought(text(q), text(state), text(from), text(to));
    }

    /** Days are UTC, the last one included. */
    SessionFilter filter() {
        var first = day(from);
        var last = day(to);
        return new SessionFilter(
                q,
                states(),
                first == null ? null : first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                last == null
                        ? null
                        : last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Whether the list is narrowed at all. */
    public boolean narrows() {
        return !(q + state + from + to).isBlank();
    }

    /** What may stand in an address; without what is left empty. */
    Map<String, String> impersonal() {
        var named = new LinkedHashMap<>(Map.of("state", state, "from", from, "to", to));
        named.values().removeIf(String::isEmpty);
        return named;
    }

    private Set<SessionState> states() {
        return Stream.of(SessionState.values())
                .filter(known -> known.name().equals(state))
                .collect(Collectors.toSet());
    }

    /** Null for what is no date, or none of the years 0 to 9999. */
    private static @Nullable LocalDate day(String written) {
        try {
            return written.length() == DATE_LENGTH ? LocalDate.parse(written) : null;
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** PostgreSQL keeps no null character. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\0", "").strip();
    }

    @Override
    public String toString() {
        return "SessionSought[hidden]";
    }
}
