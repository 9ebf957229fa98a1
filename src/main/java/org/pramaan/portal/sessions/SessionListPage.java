package org.pramaan.portal.sessions;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pramaan.portal.Moment;
import org.pramaan.session.SessionRow;
import org.pramaan.session.SessionSearch;
import org.pramaan.session.SessionState;

/**
 * A page of the list.
 *
 * @param search the handle of what was typed, null if nothing was
 * @param newer number of the page before, null on the first
 * @param older number of the page after, null on the last
 */
public record SessionListPage(
        SessionSought sought,
        @Nullable String search,
        List<Line> lines,
        int number,
        @Nullable Integer newer,
        @Nullable Integer older) {

    static SessionListPage of(SessionSought sought, @Nullable String search, SessionSearch.Page page) {
        return new SessionListPage(
                sought,
                search,
                page.sessions().stream().map(Line::of).toList(),
                page.number(),
                page.number() > 1 ? page.number() - 1 : null,
                page.more() ? page.number() + 1 : null);
    }

    /** The states that the form offers. */
    public List<Choice> choices() {
        return Stream.of(SessionState.values())
                .map(state -> new Choice(state.name(), StateWords.of(state)))
                .toList();
    }

    public record Choice(String value, String words) {}

    public record Line(String id, String externalUserId, Standing standing, Moment opened, Moment updated) {

        static Line of(SessionRow row) {
            return new Line(
                    row.id().toString(),
                    row.externalUserId(),
                    Standing.of(row.state()),
                    Moment.of(row.openedAt()),
                    Moment.of(row.updatedAt()));
        }
    }

    @Override
    public String toString() {
        return "SessionListPage[%d]".formatted(number);
    }
}
