package org.pramaan.decentro;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known of each payment, each step with its entry in the audit trail. */
@Component
@Transactional
class PaymentLedger {

    private static final Actor PROVIDER = Actor.step("decentro-webhook");

    private final PaymentTable table;
    private final AuditTrail trail;
    private final Clock clock;

    PaymentLedger(PaymentTable table, AuditTrail trail, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    void open(String reference, PaymentOrder order, UUID clientId, Actor actor) {
        table.insert(reference, order, clientId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        note("payment.initiated", clientId, actor, Map.of("reference", reference));
    }

    Payment accepted(String reference, UUID clientId, String operationId, @Nullable String link) {
        table.accept(reference, operationId, link);
        return table.find(clientId, reference).orElseThrow();
    }

    void unanswered(String reference, PaymentStatus status) {
        table.unanswered(reference, status);
    }

    Optional<Payment> find(UUID clientId, String reference) {
        return table.find(clientId, reference);
    }

    /** Whether a payment was waiting for this; one that is settled stays as it is. */
    boolean settle(DecentroEvent event, PaymentStatus status) {
        var client = table.settle(event, status, clock.instant());
        client.ifPresent(id -> note("payment.settled", id, PROVIDER, Map.of("status", status.word())));
        return client.isPresent();
    }

    private void note(String action, UUID clientId, Actor actor, Map<String, String> details) {
        trail.record(new AuditEntry(clientId, actor, action, null, details));
    }
}
