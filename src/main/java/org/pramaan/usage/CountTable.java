package org.pramaan.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_count}, to which any number of nodes add. */
@Component
class CountTable {

    private final JdbcClient database;

    CountTable(JdbcClient database) {
        this.database = database;
    }

    void add(DayCount count, long requests) {
        database.sql("""
                        insert into request_count (client_id, day, outcome, requests) values (?, ?, ?, ?)
                        on conflict (client_id, day, outcome)
                        do update set requests = request_count.requests + excluded.requests""")
                .params(List.of(count.clientId(), count.day(), count.outcome().name(), requests))
                .update();
    }

    void read(UUID clientId, LocalDate from, RowCallbackHandler each) {
        database.sql("select day, outcome, requests from request_count where client_id = ? and day >= ?")
                .params(List.of(clientId, from))
                .query(each);
    }
}
