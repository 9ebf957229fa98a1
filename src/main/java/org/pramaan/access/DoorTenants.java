package org.pramaan.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.client.SlugTaken;
import org.springframework.stereotype.Component;

/** The tenants that guests without a key belong to, one for each door, registered by its first such guest (CF-31). */
@Component
class DoorTenants {

    private final Clients clients;
    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    DoorTenants(Clients clients) {
        this.clients = clients;
    }

    UUID of(String door) {
        return known.computeIfAbsent(door, name -> findOrRegister(new Slug(name)));
    }

    private UUID findOrRegister(Slug slug) {
        return clients.find(slug).orElseGet(() -> register(slug)).id();
    }

    private ClientProfile register(Slug slug) {
        try {
            return clients.register(slug, "Guests of " + slug);
        } catch (SlugTaken meanwhile) { // another node's first guest
            return clients.find(slug).orElseThrow(() -> meanwhile);
        }
    }
}
