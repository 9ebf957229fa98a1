package org.pramaan.portal;

import java.util.UUID;
import org.pramaan.access.keycloak.NotAdmitted;
import org.pramaan.access.keycloak.RealmPerson;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Person;
import org.pramaan.account.RealmMembers;
import org.pramaan.client.Clients;
import org.pramaan.platform.ConditionalOnKeycloak;
import org.springframework.stereotype.Component;

/** Makes members of those whom the realm's groups make some: of one live client, with a verified address. */
@Component
@ConditionalOnKeycloak
class RealmMembership {

    private final Clients clients;
    private final RealmMembers members;

    RealmMembership(Clients clients, RealmMembers members) {
        this.clients = clients;
        this.members = members;
    }

    /** @throws NotAdmitted if they are a member of no client or of several, or their address is not verified */
    UUID of(RealmPerson person) {
        var group = ClientGroup.of(person.groups());
        var client = clients.find(group.client())
                .filter(found -> !found.sandbox())
                .orElseThrow(() -> new NotAdmitted("group"));
        return members.signIn(client.id(), person.subject(), verified(person), group.role());
    }

    private static Person verified(RealmPerson person) {
        var email = person.email();
        if (email == null) throw new NotAdmitted("email");
        try {
            return new Person(nameOf(person), new EmailAddress(email));
        } catch (IllegalArgumentException odd) {
            throw new NotAdmitted("email");
        }
    }

    private static String nameOf(RealmPerson person) {
        var name = (person.firstName() + " " + person.lastName()).strip();
        return name.isEmpty() ? person.username() : name;
    }
}
