package org.pramaan.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds customers of every tenant, for staff. */
@Repository
public class CustomerSearch {

    private static final int PAGE = 25;

    private static final String ROWS = """
            select account.*, profile.status, profile.submitted_at from customer_account account
            left join customer_profile profile on profile.account_id = account.id""";

    private final JdbcClient jdbc;
    private final CustomerHashes hashes;

    CustomerSearch(JdbcClient jdbc, CustomerHashes hashes) {
        this.jdbc = jdbc;
        this.hashes = hashes;
    }

    /**
     * Newest first.
     *
     * @param status only those; null for all
     * @param number of the page, the first being 1; below it there is only the first
     */
    public Page page(@Nullable ProfileStatus status, int number) {
        int shown = Math.max(1, number);
        var rows = jdbc.sql(ROWS + """
                         where :status::text is null or profile.status = :status
                        order by account.opened_at desc, account.id limit :most offset :from""")
                .param("status", status == null ? null : status.name())
                .param("most", PAGE + 1)
                .param("from", (shown - 1L) * PAGE)
                .query(CustomerSearch::read)
                .list();
        return new Page(rows.stream().limit(PAGE).toList(), shown, rows.size() > PAGE);
    }

    public Optional<CustomerRow> find(UUID id) {
        return jdbc.sql(ROWS + " where account.id = ?")
                .param(id)
                .query(CustomerSearch::read)
                .optional();
    }

    /** Whoever has this e-mail address with any tenant. */
    public List<UUID> withEmail(String email) {
        var clients = jdbc.sql("select distinct client_id from customer_account")
                .query(UUID.class)
                .list();
        return clients.stream()
                .flatMap(client -> withEmail(client, email).stream())
                .toList();
    }

    private Optional<UUID> withEmail(UUID client, String email) {
        return jdbc.sql("select id from customer_account where client_id = ? and email_hash = ?")
                .params(client, hashes.email(client, new EmailAddress(email)))
                .query(UUID.class)
                .optional();
    }

    private static CustomerRow read(ResultSet row, int at) throws SQLException {
        var status = row.getString("status");
        var submitted = row.getTimestamp("submitted_at");
        var state = row.getString("state");
        return new CustomerRow(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                !state.equals("PENDING"),
                state.equals("DISABLED"),
                state.equals("ERASING"),
                row.getBoolean("verified"),
                status == null ? null : ProfileStatus.valueOf(status),
                row.getTimestamp("opened_at").toInstant(),
                submitted == null ? null : submitted.toInstant());
    }

    /** @param more whether there are others after it */
    public record Page(List<CustomerRow> customers, int number, boolean more) {}
}
