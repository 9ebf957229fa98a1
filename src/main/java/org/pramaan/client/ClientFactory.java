package org.pramaan.client;

import java.time.Clock;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DataKeys;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** Makes clients, each with a data key that opens for it alone. */
@Component
class ClientFactory {

    private final ClientRepository repository;
    private final DataKeys dataKeys;
    private final Ids ids;
    private final Clock clock;

    ClientFactory(ClientRepository repository, DataKeys dataKeys, Ids ids, Clock clock) {
        this.repository = repository;
        this.dataKeys = dataKeys;
        this.ids = ids;
        this.clock = clock;
    }

    Client client(Slug slug, String name) {
        var id = ids.next();
        return new Client(id, slug, name, dataKeys.generate(owner(id)), clock.instant());
    }

    Client sandbox(Client live) {
        var profile = live.profile();
        return client(sandboxSlug(profile), profile.name()).asSandboxOf(live);
    }

    DataCipher open(Client client) {
        return dataKeys.open(client.dataKey(), owner(client.profile().id()));
    }

    /** The live client's id makes a slug that nobody chose, should the readable one be somebody's own. */
    private Slug sandboxSlug(ClientProfile live) {
        var readable = new Slug(live.slug()).ofSandbox();
        if (!repository.existsBySlug(readable.value())) return readable;
        return new Slug("test-" + live.id().toString().replace("-", "").substring(0, 24));
    }

    private static String owner(UUID id) {
        return "client|" + id;
    }
}
