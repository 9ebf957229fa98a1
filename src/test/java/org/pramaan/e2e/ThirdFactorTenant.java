package org.pramaan.e2e;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.client.Credits;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;
import org.pramaan.thirdfactor.IssuedTenant;
import org.pramaan.thirdfactor.ThirdFactorTenants;
import org.springframework.context.ApplicationContext;

/** A client with credentials and credits for the hosted flow. */
record ThirdFactorTenant(ClientProfile client, IssuedTenant issued) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static ThirdFactorTenant withCredits(ApplicationContext context, int credits) {
        var clients = context.getBean(Clients.class);
        return of(context, clients.register(new Slug("org-" + COUNT.incrementAndGet()), "Org Name"), credits);
    }

    /** In the sandbox of such a client (BS-06). */
    static ThirdFactorTenant sandbox(ApplicationContext context, int credits) {
        var clients = context.getBean(Clients.class);
        var live = clients.register(new Slug("org-" + COUNT.incrementAndGet()), "Org Name");
        return of(context, clients.sandboxOf(live.id()), credits);
    }

    private static ThirdFactorTenant of(ApplicationContext context, ClientProfile client, int credits) {
        if (credits > 0) context.getBean(Credits.class).add(client.id(), credits);
        var issued = context.getBean(ThirdFactorTenants.class).issue(client.id(), Actor.door("tests"));
        return new ThirdFactorTenant(client, issued);
    }

    /** The same client at the EnxtAI API, where documents are uploaded. */
    KycClient uploads(ApplicationContext context) {
        var key = context.getBean(ApiKeys.class).issue(client.id()).plain();
        return new KycClient(new RunningServer(context).port(), client.slug(), key);
    }

    UUID clientId() {
        return client.id();
    }

    TenantToken asks(String callback) {
        return TenantToken.of(issued, callback);
    }
}
