package org.pramaan.decentro;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import org.pramaan.registry.Registries;
import org.pramaan.registry.VerificationStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers every genuine webhook for good, so that one that is sent twice, or replayed, counts once. */
@Component
class EventLog {

    private final JdbcClient database;
    private final PaymentLedger payments;
    private final Registries registries;
    private final Clock clock;

    EventLog(JdbcClient database, PaymentLedger payments, Registries registries, Clock clock) {
        this.database = database;
        this.payments = payments;
        this.registries = registries;
        this.clock = clock;
    }

    @Transactional
    void hear(byte[] body, DecentroEvent event) {
        if (isNew(body) && !settlePayment(event)) settleCheck(event);
    }

    private boolean settlePayment(DecentroEvent event) {
        var status = event.paymentStatus();
        return status != PaymentStatus.PENDING && payments.settle(event, status);
    }

    private void settleCheck(DecentroEvent event) {
        var status = event.verificationStatus();
        if (status != VerificationStatus.PENDING) registries.settle(event.operationId(), status);
    }

    private boolean isNew(byte[] body) {
        return database.sql(
                                "insert into decentro_event (digest, heard_at) values (:digest, :now) on conflict do nothing")
                        .param("digest", digest(body))
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
