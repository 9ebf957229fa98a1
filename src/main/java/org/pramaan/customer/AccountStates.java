package org.pramaan.customer;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves accounts from state to state; whoever is no longer ACTIVE loses all tokens. */
@Component
class AccountStates {

    private final AccountTable table;
    private final ClosureTable closures;
    private final RefreshTable tokens;
    private final CustomerDirectory directory;
    private final Clock clock;

    AccountStates(
            AccountTable table, ClosureTable closures, RefreshTable tokens, CustomerDirectory directory, Clock clock) {
        this.table = table;
        this.closures = closures;
        this.tokens = tokens;
        this.directory = directory;
        this.clock = clock;
    }

    boolean isPending(UUID id) {
        return table.find(id).filter(Account::isPending).isPresent();
    }

    /** Whether it waited for it; in the directory too. */
    boolean activate(UUID id) {
        if (!table.activate(id, clock.instant())) return false;
        directory.activate(id);
        return true;
    }

    /** Whether it was active until now. */
    boolean close(UUID id) {
        tokens.forget(id);
        return closures.close(id);
    }

    /** Whatever it was until now. */
    void erase(UUID id) {
        tokens.forget(id);
        closures.erase(id);
    }

    /** Whether it was closed until now. */
    boolean reopen(UUID id) {
        return closures.reopen(id);
    }
}
