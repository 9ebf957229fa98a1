package org.pramaan.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.pramaan.client.Clients;
import org.pramaan.client.Slug;
import org.pramaan.compliance.Actor;

/** People of clients that did not exist before. */
record Crew(Clients clients, Invitations invitations) {

    static final Actor ADMIN = Actor.staff("admin");
    static final String PASSWORD = "a password of four words";

    private static final AtomicInteger COUNT = new AtomicInteger();

    UUID client() {
        return clients.register(new Slug("crew" + COUNT.incrementAndGet()), "A crew")
                .id();
    }

    static EmailAddress someEmail() {
        return new EmailAddress("somebody" + COUNT.incrementAndGet() + "@crew.example");
    }

    /** Somebody who has chosen a password. */
    UUID join(UUID clientId, EmailAddress email, MemberRole role) {
        return join(clientId, email, role, PASSWORD);
    }

    UUID join(UUID clientId, EmailAddress email, MemberRole role, String password) {
        var issued = invitations.invite(clientId, new Person("Some Body", email), role, ADMIN);
        assertThat(invitations.accept(issued.token(), new Password(password))).isPresent();
        return issued.memberId();
    }
}
