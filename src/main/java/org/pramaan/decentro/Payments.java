package org.pramaan.decentro;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.registry.ProviderAway;
import org.pramaan.registry.ProviderAway.Reason;
import org.springframework.stereotype.Component;

/**
 * Asks customers for payments (DC-06). A payment is written down before Decentro is asked, once: when no answer comes it
 * may exist all the same, and only a webhook tells.
 */
@Component
public class Payments {

    /** With these Decentro has certainly done nothing. */
    private static final Set<Reason> NOTHING_DONE =
            EnumSet.of(Reason.NOT_CONFIGURED, Reason.RATE_LIMITED, Reason.REFUSED);

    private final DecentroHttp http;
    private final PaymentCall call;
    private final PaymentLedger ledger;

    Payments(DecentroHttp http, PaymentCall call, PaymentLedger ledger) {
        this.http = http;
        this.call = call;
        this.ledger = ledger;
    }

    /** @throws ProviderAway if the payment certainly does not exist */
    public Payment initiate(PaymentOrder order, UUID clientId, Actor actor) {
        var reference = http.newReference();
        ledger.open(reference, order, clientId, actor);
        try {
            var reply = http.post(call.of(order), reference);
            ResponseKeys.refuseFault(reply);
            if (reply.isFailure()) throw Decentro.away(Reason.REFUSED);
            return ledger.accepted(reference, clientId, reply.operation().id(), PaymentCall.link(reply));
        } catch (ProviderAway away) {
            return unanswered(reference, clientId, away);
        }
    }

    public Optional<Payment> find(UUID clientId, String referenceId) {
        return ledger.find(clientId, referenceId);
    }

    private Payment unanswered(String reference, UUID clientId, ProviderAway away) {
        boolean nothingDone = NOTHING_DONE.contains(away.why());
        ledger.unanswered(reference, nothingDone ? PaymentStatus.FAILED : PaymentStatus.UNKNOWN);
        if (nothingDone) throw away;
        return ledger.find(clientId, reference).orElseThrow();
    }
}
