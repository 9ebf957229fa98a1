package org.pramaan.customer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the steps of a customer's verification found, one finding of each kind; encrypted. */
@Repository
class CustomerFindings {

    private static final String PURPOSE = "customer-finding";

    private final JdbcClient jdbc;
    private final CustomerCiphers ciphers;
    private final CustomerSeal seal;
    private final Clock clock;

    CustomerFindings(JdbcClient jdbc, CustomerCiphers ciphers, CustomerSeal seal, Clock clock) {
        this.jdbc = jdbc;
        this.ciphers = ciphers;
        this.seal = seal;
        this.clock = clock;
    }

    /** What was found, or else what the work finds now: a step that is tried again does nothing twice. */
    <T> T once(UUID customerId, Class<T> kind, Supplier<T> work) {
        return find(customerId, kind).orElseGet(() -> keep(customerId, kind, work.get()));
    }

    <T> Optional<T> find(UUID customerId, Class<T> kind) {
        return jdbc.sql("select finding from customer_finding where account_id = ? and kind = ?")
                .params(customerId, kind.getSimpleName())
                .query((row, number) -> row.getBytes("finding"))
                .optional()
                .map(finding -> seal.open(ciphers.of(customerId), PURPOSE, finding, kind));
    }

    <T> T keep(UUID customerId, Class<T> kind, T finding) {
        jdbc.sql("insert into customer_finding (account_id, kind, finding, found_at) values (?, ?, ?, ?)")
                .params(customerId, kind.getSimpleName(), seal.seal(ciphers.of(customerId), PURPOSE, finding))
                .param(Timestamp.from(clock.instant()))
                .update();
        return finding;
    }

    void forget(UUID customerId) {
        jdbc.sql("delete from customer_finding where account_id = ?")
                .param(customerId)
                .update();
    }
}
