package org.pramaan.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a client's sessions, newest first, a page at a time. */
@Component
public class SessionSearch {

    /** Rows of a page. */
    public static final int PAGE_SIZE = 25;

    /** Pages further back are not shown: a search narrows down better than turning pages. */
    public static final int LAST_PAGE = 400;

    private final JdbcClient database;

    SessionSearch(JdbcClient database) {
        this.database = database;
    }

    /** @param number counts from 1; one out of bounds is the nearest within */
    public Page page(UUID clientId, SessionFilter filter, int number) {
        int page = Math.min(Math.max(number, 1), LAST_PAGE);
        var conditions = Conditions.of(clientId, filter);
        var found = database.sql("select * from kyc_session where " + conditions.sql()
                        + " order by opened_at desc, id desc limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", PAGE_SIZE + 1)
                .param("offset", (page - 1) * PAGE_SIZE)
                .query(SessionSearch::row)
                .list();
        boolean more = found.size() > PAGE_SIZE && page < LAST_PAGE;
        return new Page(found.subList(0, Math.min(PAGE_SIZE, found.size())), page, more);
    }

    private static SessionRow row(ResultSet row, int number) throws SQLException {
        return new SessionRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                row.getString("external_user_id"),
                SessionState.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    /** @param more whether an older page follows */
    public record Page(List<SessionRow> sessions, int number, boolean more) {}
}
