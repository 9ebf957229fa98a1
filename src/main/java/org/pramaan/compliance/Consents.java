package org.pramaan.compliance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of what people agreed to: nothing in it changes but that a consent is withdrawn (DC-15, BS-19). */
@Component
@Transactional
public class Consents {

    private final ConsentTable table;
    private final AuditTrail trail;
    private final Ids ids;
    private final Clock clock;

    Consents(ConsentTable table, AuditTrail trail, Ids ids, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    public Consent give(Agreement agreement, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var consent = new Consent(ids.next(), agreement, now, null);
        table.insert(consent);
        note("consent.given", consent, actor);
        return consent;
    }

    /** Ends the consent from now on; withdrawing it again changes nothing. Empty if the client has no such consent. */
    public Optional<Consent> withdraw(UUID clientId, UUID id, Actor actor) {
        if (table.withdraw(clientId, id, clock.instant()))
            table.find(clientId, id).ifPresent(consent -> note("consent.withdrawn", consent, actor));
        return table.find(clientId, id);
    }

    @Transactional(readOnly = true)
    public Optional<Consent> find(UUID clientId, UUID id) {
        return table.find(clientId, id);
    }

    /** Everything the person agreed to, latest first, withdrawn consents included; at most 200. */
    @Transactional(readOnly = true)
    public List<Consent> of(UUID clientId, String externalUserId) {
        return table.of(clientId, externalUserId);
    }

    /** @throws ConsentMissing if the person has not agreed or no longer does */
    @Transactional(readOnly = true)
    public void require(UUID clientId, String externalUserId, ConsentPurpose purpose) {
        if (!table.holds(clientId, externalUserId, purpose)) throw new ConsentMissing(purpose);
    }

    private void note(String action, Consent consent, Actor actor) {
        var agreement = consent.agreement();
        var details = Map.of(
                "consent", consent.id().toString(),
                "purposes",
                        agreement.purposes().stream().map(Enum::name).sorted().toList(),
                "notice", agreement.notice().version());
        trail.record(new AuditEntry(agreement.clientId(), actor, action, agreement.sessionId(), details));
    }
}
