package org.pramaan.thirdfactor;

import java.util.UUID;
import org.pramaan.capture.CaptureAddress;
import org.pramaan.capture.CaptureLinks;
import org.pramaan.client.Credits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the sessions of this flow, each paid for, all or nothing (TF-09). */
@Component
class HostedSessions {

    private final Credits credits;
    private final TenantOpenings openings;
    private final RequestTable requests;
    private final CaptureLinks links;
    private final CaptureAddress address;

    HostedSessions(
            Credits credits,
            TenantOpenings openings,
            RequestTable requests,
            CaptureLinks links,
            CaptureAddress address) {
        this.credits = credits;
        this.openings = openings;
        this.requests = requests;
        this.links = links;
        this.address = address;
    }

    /** @throws CreditsSpent if the tenant has no credit */
    @Transactional
    KycUrl open(Tenant tenant, HostedRequest request) {
        long left = pay(tenant.clientId());
        var session = openings.open(tenant, request.identifier());
        requests.keep(new HostedSession(session, tenant.clientId(), request));
        var link = links.create(tenant.clientId(), session, request.returnUrl(), null);
        return new KycUrl(address.ofThirdFactor(link), left);
    }

    private long pay(UUID clientId) {
        return credits.take(clientId, 1).orElseThrow(() -> new CreditsSpent(credits.balanceOf(clientId)));
    }
}
