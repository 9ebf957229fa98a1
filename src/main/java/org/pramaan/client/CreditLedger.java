package org.pramaan.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of changes of balances, to which rows are only added. */
@Repository
class CreditLedger {

    private final JdbcClient database;
    private final Clock clock;

    CreditLedger(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(UUID clientId, long change, long balance) {
        database.sql("insert into credit_entry (client_id, change, balance, made_at) values (?, ?, ?, ?)")
                .params(clientId, change, balance, Timestamp.from(clock.instant()))
                .update();
    }

    List<CreditEntry> newest(UUID clientId, int limit) {
        return database.sql("select * from credit_entry where client_id = ? order by id desc limit ?")
                .params(clientId, limit)
                .query(CreditLedger::read)
                .list();
    }

    private static CreditEntry read(ResultSet row, int number) throws SQLException {
        return new CreditEntry(
                row.getLong("change"),
                row.getLong("balance"),
                row.getTimestamp("made_at").toInstant());
    }
}
