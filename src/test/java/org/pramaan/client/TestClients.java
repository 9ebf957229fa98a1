package org.pramaan.client;

import java.util.UUID;

/** Clients of short names that nobody else has. */
public final class TestClients {

    private TestClients() {}

    public static ClientProfile register(Clients clients, String name) {
        return clients.register(new Slug("c" + UUID.randomUUID().toString().substring(0, 13)), name);
    }
}
