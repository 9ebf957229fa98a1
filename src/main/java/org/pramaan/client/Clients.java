package org.pramaan.client;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.pramaan.platform.DataKeys;
import org.pramaan.platform.Ids;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients of this server. */
@Component
@Transactional
public class Clients {

    private final ClientRepository repository;
    private final DataKeys dataKeys;
    private final Ids ids;
    private final Clock clock;

    Clients(ClientRepository repository, DataKeys dataKeys, Ids ids, Clock clock) {
        this.repository = repository;
        this.dataKeys = dataKeys;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new client on the default plan, with a data key of its own.
     *
     * @throws SlugTaken if another client bears the slug
     */
    public ClientProfile register(Slug slug, String name) {
        var id = ids.next();
        try {
            return repository
                    .saveAndFlush(new Client(id, slug, name, dataKeys.generate(owner(id)), clock.instant()))
                    .profile();
        } catch (DataIntegrityViolationException taken) {
            throw new SlugTaken(slug, taken);
        }
    }

    /** @throws ClientNotFound if there is none */
    @Transactional(readOnly = true)
    public ClientProfile require(UUID id) {
        return load(id).profile();
    }

    @Transactional(readOnly = true)
    public Optional<ClientProfile> find(Slug slug) {
        return repository.findBySlug(slug.value()).map(Client::profile);
    }

    /** Changes what the client has agreed upon (EN-14, CF-8, CF-9). */
    public ClientProfile agree(UUID id, Terms terms) {
        var client = load(id);
        client.agree(terms);
        return client.profile();
    }

    /** Opens the client's own data key, for secrets that belong to no session. */
    @Transactional(readOnly = true)
    public DataCipher cipherOf(UUID id) {
        return dataKeys.open(load(id).dataKey(), owner(id));
    }

    private Client load(UUID id) {
        return repository.findById(id).orElseThrow(() -> new ClientNotFound(id));
    }

    private static String owner(UUID id) {
        return "client|" + id;
    }
}
