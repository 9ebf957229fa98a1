package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which account is which user of the realm. */
@Repository
public class EnrolledAccounts {

    private final JdbcClient jdbc;

    EnrolledAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if there is no such account, or its password is kept here. */
    public Optional<UUID> realmUserOf(UUID accountId) {
        return jdbc.sql("select realm_user from customer_account where id = ? and realm_user is not null")
                .param(accountId)
                .query(UUID.class)
                .optional();
    }

    /** Empty if nobody here is that user. */
    public Optional<UUID> accountOf(UUID realmUser) {
        return jdbc.sql("select id from customer_account where realm_user = ?")
                .param(realmUser)
                .query(UUID.class)
                .optional();
    }
}
