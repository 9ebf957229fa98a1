package org.pramaan.client;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each client may still spend: never less than nothing, every change kept in a ledger (TF-09). */
@Component
@Transactional
public class Credits {

    private final CreditBalances balances;
    private final CreditLedger ledger;

    Credits(CreditBalances balances, CreditLedger ledger) {
        this.balances = balances;
        this.ledger = ledger;
    }

    /** Spends so many credits, at least one, and answers what is left; empty, and nothing spent, if there are fewer. */
    public OptionalLong take(UUID clientId, int credits) {
        var left = balances.subtract(clientId, positive(credits));
        left.ifPresent(balance -> ledger.note(clientId, -credits, balance));
        return left;
    }

    /** Grants so many credits, at least one, and answers the new balance. */
    public long add(UUID clientId, int credits) {
        long balance = balances.add(clientId, positive(credits));
        ledger.note(clientId, credits, balance);
        return balance;
    }

    @Transactional(readOnly = true)
    public long balanceOf(UUID clientId) {
        return balances.of(clientId);
    }

    /** The client's latest changes, newest first. */
    @Transactional(readOnly = true)
    public List<CreditEntry> newest(UUID clientId, int limit) {
        return ledger.newest(clientId, limit);
    }

    private static int positive(int credits) {
        if (credits < 1) throw new IllegalArgumentException("At least one credit");
        return credits;
    }
}
