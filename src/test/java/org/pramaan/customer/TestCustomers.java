package org.pramaan.customer;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.notification.Language;
import org.springframework.beans.factory.BeanFactory;

/** Registers customers, each with a tenant of their own. */
final class TestCustomers {

    private TestCustomers() {}

    /** Not activated, without a profile. */
    static Customer register(BeanFactory beans) {
        var slug = "vendor-" + UUID.randomUUID().toString().substring(0, 8);
        var client = beans.getBean(Clients.class).register(new Slug(slug), slug).id();
        long number = ThreadLocalRandom.current().nextLong(10_000_000, 99_999_999);
        var registration = new Registration(
                "vendor%d@example.com".formatted(number),
                "Un-Mot-De-Passe-9",
                "+331" + number,
                "Jean",
                "Dupont",
                Language.FR);
        return beans.getBean(Registrations.class).register(client, registration, "192.0.2." + number % 250);
    }

    static Profile begin(BeanFactory beans, Customer account) {
        return beans.getBean(Profiles.class).create(account, answers());
    }

    static Map<String, String> answers() {
        return Map.of("first_name", "Jean", "last_name", "Dupont", "date_of_birth", "1990-05-15");
    }
}
