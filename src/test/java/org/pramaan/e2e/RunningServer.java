package org.pramaan.e2e;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.client.Terms;
import org.pramaan.document.DocumentStore;
import org.pramaan.platform.Folders;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server of {@link org.pramaan.PramaanTest}, from outside and from behind. */
record RunningServer(ApplicationContext context) {

    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final Terms BUSY =
            Terms.standard().withRequestsPerMinute(100_000).withNoticeReusedPhotos(false);

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A client of its own for each test, so that no test hears another's events or uses up its requests. */
    KycClient newClient() {
        return newClient(BUSY);
    }

    KycClient newClient(Terms terms) {
        var slug = "tests-" + CLIENTS.incrementAndGet();
        var clients = context.getBean(Clients.class);
        var client = clients.register(new Slug(slug), slug);
        clients.agree(client.id(), terms);
        return new KycClient(
                port(), slug, context.getBean(ApiKeys.class).issue(client.id()).plain());
    }

    /** The sandbox of a new client, entered with a test key. */
    KycClient newSandbox() {
        var clients = context.getBean(Clients.class);
        var live = clients.find(new Slug(newClient().slug())).orElseThrow();
        var sandbox = clients.agree(clients.sandboxOf(live.id()).id(), BUSY);
        return new KycClient(
                port(),
                sandbox.slug(),
                context.getBean(ApiKeys.class).issue(sandbox.id()).plain());
    }

    Specimens specimens() {
        return new Specimens(context);
    }

    DocumentStore store() {
        return context.getBean(DocumentStore.class);
    }

    JdbcClient database() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }

    /** How many rows the query counts. */
    int count(String query, Object... parameters) {
        return database().sql(query).params(parameters).query(Integer.class).single();
    }

    Path dataDir() {
        return context.getBean(Folders.class).dataDir();
    }
}
