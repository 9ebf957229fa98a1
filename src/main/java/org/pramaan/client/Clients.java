package org.pramaan.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.platform.DataCipher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The clients of this server. */
@Component
@Transactional
public class Clients {

    private final ClientRepository repository;
    private final ClientFactory factory;

    Clients(ClientRepository repository, ClientFactory factory) {
        this.repository = repository;
        this.factory = factory;
    }

    /**
     * A new client on the default plan, with a data key of its own.
     *
     * @throws SlugTaken if another client bears the slug
     */
    public ClientProfile register(Slug slug, String name) {
        try {
            return repository.saveAndFlush(factory.client(slug, name)).profile();
        } catch (DataIntegrityViolationException taken) {
            throw new SlugTaken(slug, taken);
        }
    }

    /**
     * The client that holds this one's test data, made when first asked for, on the same terms (BS-06). A sandbox is its
     * own.
     *
     * @throws ClientNotFound if there is none
     */
    public ClientProfile sandboxOf(UUID id) {
        var client = repository.lockById(id).orElseThrow(() -> new ClientNotFound(id));
        if (client.profile().sandbox()) return client.profile();
        return repository
                .findBySandboxOf(id)
                .orElseGet(() -> repository.saveAndFlush(factory.sandbox(client)))
                .profile();
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

    /** All clients but the sandboxes, by name. */
    @Transactional(readOnly = true)
    public List<ClientProfile> live() {
        return repository.findBySandboxOfIsNullOrderByName().stream()
                .map(Client::profile)
                .toList();
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
        return factory.open(load(id));
    }

    private Client load(UUID id) {
        return repository.findById(id).orElseThrow(() -> new ClientNotFound(id));
    }
}
