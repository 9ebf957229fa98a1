package org.pramaan.decentro;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.FernetKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code decentro_payment}. */
@Component
class PaymentTable {

    private static final String INSERT = """
            insert into decentro_payment (reference_id, client_id, amount, customer, status, initiated_at)
            values (:reference, :client, :amount, :customer, 'INITIATED', :now)""";

    /** The webhook may have been faster. */
    private static final String ACCEPT = """
            update decentro_payment set operation_id = :operation, link = :link,
            status = case status when 'INITIATED' then 'PENDING' else status end where reference_id = :reference""";

    private static final String UNANSWERED =
            "update decentro_payment set status = :status where reference_id = :reference and status = 'INITIATED'";

    private static final String SETTLE = """
            update decentro_payment set status = :status, settled_at = :now,
            operation_id = coalesce(operation_id, nullif(:operation, ''))
            where (reference_id = :reference or operation_id = :operation)
            and status in ('INITIATED', 'PENDING', 'UNKNOWN') returning client_id""";

    private final JdbcClient database;
    private final FernetKeys keys;

    PaymentTable(JdbcClient database, FernetKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    void insert(String reference, PaymentOrder order, UUID clientId, Instant now) {
        var customer = String.join("\n", order.name(), order.email(), order.phone());
        database.sql(INSERT)
                .param("reference", reference)
                .param("client", clientId)
                .param("amount", order.amount())
                .param("customer", keys.encrypt(customer))
                .param("now", Timestamp.from(now))
                .update();
    }

    void accept(String reference, String operationId, @Nullable String link) {
        database.sql(ACCEPT)
                .param("reference", reference)
                .param("operation", operationId)
                .param("link", link == null ? null : keys.encrypt(link))
                .update();
    }

    void unanswered(String reference, PaymentStatus status) {
        database.sql(UNANSWERED)
                .param("reference", reference)
                .param("status", status.name())
                .update();
    }

    /** The client whose payment it was, if one was waiting. */
    Optional<UUID> settle(DecentroEvent event, PaymentStatus status, Instant now) {
        return database
                .sql(SETTLE)
                .param("status", status.name())
                .param("now", Timestamp.from(now))
                .param("reference", event.referenceId())
                .param("operation", event.operationId())
                .query(UUID.class)
                .list()
                .stream()
                .findFirst();
    }

    Optional<Payment> find(UUID clientId, String reference) {
        return database.sql("select * from decentro_payment where client_id = :client and reference_id = :reference")
                .param("client", clientId)
                .param("reference", reference)
                .query(this::payment)
                .optional();
    }

    private Payment payment(ResultSet row, int number) throws SQLException {
        var link = row.getString("link");
        return new Payment(
                row.getString("reference_id"),
                row.getString("operation_id"),
                row.getBigDecimal("amount"),
                PaymentStatus.valueOf(row.getString("status")),
                link == null ? null : keys.decrypt(link));
    }
}
