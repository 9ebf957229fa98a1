package org.pramaan.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.Account.State;
import org.pramaan.notification.Language;
import org.pramaan.platform.DataKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of accounts. */
@Repository
class AccountTable {

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was added; it is not where the e-mail or the phone has an account already. */
    boolean add(Account account, ContactKeys keys) {
        return jdbc.sql("""
                        insert into customer_account (id, client_id, email_hash, phone_hash, password_hash, realm_user,
                            state, verified, language, data_key, contact, opened_at)
                        values (:id, :client, :email, :phone, :password, :user, :state, :verified, :language, :key,
                            :contact, :at)
                        on conflict do nothing""")
                        .param("id", account.id())
                        .param("client", account.clientId())
                        .param("email", keys.email())
                        .param("phone", keys.phone())
                        .param("password", account.enrolment().passwordHash())
                        .param("user", account.enrolment().realmUser())
                        .param("state", account.state().name())
                        .param("verified", account.verified())
                        .param("language", account.language().name())
                        .param("key", account.dataKey().wrapped())
                        .param("contact", account.sealedContact())
                        .param("at", Timestamp.from(account.openedAt()))
                        .update()
                == 1;
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql("select * from customer_account where id = ?")
                .param(id)
                .query(AccountTable::read)
                .optional();
    }

    Optional<Account> find(UUID clientId, UUID id) {
        return find(id).filter(account -> account.clientId().equals(clientId));
    }

    Optional<Account> findByEmail(UUID clientId, byte[] emailHash) {
        return jdbc.sql("select * from customer_account where client_id = ? and email_hash = ?")
                .params(clientId, emailHash)
                .query(AccountTable::read)
                .optional();
    }

    boolean hasPhone(UUID clientId, byte[] phoneHash) {
        return jdbc.sql("select exists (select 1 from customer_account where client_id = ? and phone_hash = ?)")
                .params(clientId, phoneHash)
                .query(Boolean.class)
                .single();
    }

    /** Whether it was activated; only one that waits for it can be. */
    boolean activate(UUID id, Instant now) {
        return jdbc.sql(
                                "update customer_account set state = 'ACTIVE', activated_at = ? where id = ? and state = 'PENDING'")
                        .params(Timestamp.from(now), id)
                        .update()
                == 1;
    }

    void verify(UUID id) {
        jdbc.sql("update customer_account set verified = true where id = ?")
                .param(id)
                .update();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getObject("client_id", UUID.class),
                new Enrolment(row.getString("password_hash"), row.getObject("realm_user", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getBoolean("verified"),
                Language.valueOf(row.getString("language")),
                new DataKey(row.getBytes("data_key")),
                row.getBytes("contact"),
                row.getTimestamp("opened_at").toInstant());
    }
}
