package org.pramaan.thirdfactor;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.webhook.CallbackReceiver;
import org.pramaan.webhook.CallbackReceivers;
import org.springframework.stereotype.Component;

/** Has sessions of this flow called back where their tenant's token said, signed with the tenant's secrets (TF-11). */
@Component
class TenantReceivers implements CallbackReceivers {

    private final RequestTable requests;
    private final TenantTable tenants;
    private final Clock clock;

    TenantReceivers(RequestTable requests, TenantTable tenants, Clock clock) {
        this.requests = requests;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public Optional<CallbackReceiver> find(UUID sessionId) {
        return requests.find(sessionId)
                .flatMap(session -> tenants.of(session.clientId()).map(tenant -> receiver(session, tenant)));
    }

    private CallbackReceiver receiver(HostedSession session, Tenant tenant) {
        var secrets = tenant.secrets().inForce(clock.instant()).stream()
                .map(TenantSecret::value)
                .toList();
        return new CallbackReceiver(session.request().callback(), secrets);
    }
}
