package org.pramaan.demo;

import java.util.Optional;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.client.Terms;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The client that an empty embedded store gets, so that there is a key to try the API with. */
@Component
class DemoClient {

    private static final Slug SLUG = new Slug("demo");

    /** Everybody tries the server with the same specimen person, so a photo that comes again means nothing. */
    private static final Terms TERMS = Terms.standard().withNoticeReusedPhotos(false);

    private final Clients clients;
    private final ApiKeys keys;
    private final ObjectProvider<DemoOwner> owner;
    private final DemoTenant tenant;
    private final DemoSettings settings;

    DemoClient(
            Clients clients, ApiKeys keys, ObjectProvider<DemoOwner> owner, DemoTenant tenant, DemoSettings settings) {
        this.clients = clients;
        this.keys = keys;
        this.owner = owner;
        this.tenant = tenant;
        this.settings = settings;
    }

    /** Registers the client and answers its key, which is not shown again; empty if the store already has it. */
    Optional<String> register() {
        if (clients.find(SLUG).isPresent()) return Optional.empty();
        var client = clients.register(SLUG, "Demo client");
        clients.agree(client.id(), TERMS);
        owner.ifAvailable(found -> found.join(client.id()));
        tenant.issue(client.id());
        if (settings.apiKey().isBlank())
            return Optional.of(keys.issue(client.id()).plain());
        keys.adopt(client.id(), settings.apiKey());
        return Optional.of(settings.apiKey());
    }
}
