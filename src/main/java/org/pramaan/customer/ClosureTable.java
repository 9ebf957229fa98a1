package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;
import org.pramaan.customer.Account.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which accounts are closed or being erased, in the table of accounts. */
@Repository
class ClosureTable {

    private final JdbcClient jdbc;

    ClosureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was closed; only one that is active can be. */
    boolean close(UUID id) {
        return move(id, State.ACTIVE, State.DISABLED);
    }

    /** Whether it was opened again. */
    boolean reopen(UUID id) {
        return move(id, State.DISABLED, State.ACTIVE);
    }

    /** Whatever it was before; no other state follows. */
    void erase(UUID id) {
        jdbc.sql("update customer_account set state = 'ERASING' where id = ?")
                .param(id)
                .update();
    }

    /** Whether it is neither closed nor being erased, and stays so until the transaction ends. */
    boolean lockOpen(UUID id) {
        return jdbc.sql("select state in ('PENDING', 'ACTIVE') from customer_account where id = ? for share")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The state as it was committed last; empty if there is no such account any more. */
    Optional<State> find(UUID id) {
        return jdbc.sql("select state from customer_account where id = ?")
                .param(id)
                .query(State.class)
                .optional();
    }

    private boolean move(UUID id, State from, State to) {
        return jdbc.sql("update customer_account set state = ? where id = ? and state = ?")
                        .params(to.name(), id, from.name())
                        .update()
                == 1;
    }
}
