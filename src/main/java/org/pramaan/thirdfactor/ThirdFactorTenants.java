package org.pramaan.thirdfactor;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The credentials by which clients use the hosted flow, one set each (TF-07, CF-18, CF-31). */
@Component
@Transactional
public class ThirdFactorTenants {

    private final TenantTable table;
    private final TenantFactory factory;
    private final AuditTrail trail;

    ThirdFactorTenants(TenantTable table, TenantFactory factory, AuditTrail trail) {
        this.table = table;
        this.factory = factory;
        this.trail = trail;
    }

    /** @throws Refusal 409 if the client has credentials already */
    public IssuedTenant issue(UUID clientId, Actor actor) {
        var tenant = factory.make(clientId);
        if (!table.add(tenant))
            throw new Refusal(HttpStatus.CONFLICT, "CONFLICT", "There are ThirdFactor credentials already");
        note(tenant, actor, "thirdfactor.issued");
        return tenant.issued();
    }

    /**
     * A new secret; the one before it counts for a while longer, an earlier one no more.
     *
     * @throws Refusal 404 if the client has no credentials
     */
    public IssuedTenant rotate(UUID clientId, Actor actor) {
        var tenant = table.of(clientId)
                .map(factory::rotate)
                .orElseThrow(() -> Refusal.notFound("NOT_FOUND", "There are no ThirdFactor credentials"));
        table.keepSecrets(tenant);
        note(tenant, actor, "thirdfactor.secret_rotated");
        return tenant.issued();
    }

    @Transactional(readOnly = true)
    public Optional<TenantCard> find(UUID clientId) {
        return table.of(clientId).map(Tenant::card);
    }

    private void note(Tenant tenant, Actor actor, String action) {
        trail.record(new AuditEntry(
                tenant.clientId(),
                actor,
                action,
                null,
                Map.of("credentials", tenant.id().toString())));
    }
}
