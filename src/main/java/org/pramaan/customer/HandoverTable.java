package org.pramaan.customer;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of handovers, those of earlier submissions too: what providers keep of a customer. */
@Repository
class HandoverTable {

    private final JdbcClient jdbc;

    HandoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stays even if the step it is called in is rolled back: the provider has it.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the customer was erased meanwhile
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(UUID customerId, Handover handover) {
        jdbc.sql("""
                        insert into customer_handover (account_id, provider, provider_check) values (?, ?, ?)
                        on conflict do nothing""").params(customerId, handover.provider(), handover.check()).update();
    }

    List<Handover> of(UUID customerId) {
        return jdbc.sql("select provider, provider_check from customer_handover where account_id = ?")
                .param(customerId)
                .query((row, number) -> new Handover(row.getString(1), row.getString(2)))
                .list();
    }

    void remove(UUID customerId, Handover handover) {
        jdbc.sql("delete from customer_handover where account_id = ? and provider = ? and provider_check = ?")
                .params(customerId, handover.provider(), handover.check())
                .update();
    }
}
