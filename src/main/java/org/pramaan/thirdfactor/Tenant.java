package org.pramaan.thirdfactor;

import java.time.Instant;
import java.util.UUID;

/**
 * A client as the hosted flow knows it.
 *
 * @param id of these credentials, by which the audit trail names them
 * @param iss what its tokens are issued by
 * @param token what else they must carry
 */
record Tenant(UUID id, UUID clientId, String iss, String token, TenantSecrets secrets, Instant issuedAt) {

    Tenant rotate(TenantSecret next, Instant previousUntil) {
        return new Tenant(id, clientId, iss, token, secrets.rotate(next, previousUntil), issuedAt);
    }

    TenantCard card() {
        var previous = secrets.previous();
        return new TenantCard(iss, token, issuedAt, previous == null ? null : previous.until());
    }

    IssuedTenant issued() {
        return new IssuedTenant(iss, token, secrets.current().value());
    }

    /** Leaves out what only the tenant knows. */
    @Override
    public String toString() {
        return "Tenant[" + iss + "]";
    }
}
