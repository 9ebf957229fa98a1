package org.pramaan.client;

import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of balances; each change is one statement, so that no two requests spend the same credit. */
@Repository
class CreditBalances {

    private final JdbcClient database;

    CreditBalances(JdbcClient database) {
        this.database = database;
    }

    OptionalLong subtract(UUID clientId, int credits) {
        return database.sql("""
                        update credit_balance set balance = balance - :credits
                        where client_id = :client and balance >= :credits returning balance""")
                .param("client", clientId)
                .param("credits", credits)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    long add(UUID clientId, int credits) {
        return database.sql("""
                        insert into credit_balance (client_id, balance) values (:client, :credits)
                        on conflict (client_id) do update set balance = credit_balance.balance + excluded.balance
                        returning balance""")
                .param("client", clientId)
                .param("credits", credits)
                .query(Long.class)
                .single();
    }

    long of(UUID clientId) {
        return database.sql("select balance from credit_balance where client_id = ?")
                .param(clientId)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
