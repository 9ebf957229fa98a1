package org.pramaan.account;

import java.util.UUID;
import org.pramaan.client.Clients;
import org.pramaan.platform.KeyedHash;
import org.springframework.stereotype.Component;

/** Hides who members are in the database, each value bound to its member. */
@Component
class PersonSeal {

    private final Clients clients;
    private final KeyedHash hash;

    PersonSeal(Clients clients, KeyedHash hash) {
        this.clients = clients;
        this.hash = hash;
    }

    byte[] hash(EmailAddress email) {
        return hash.of("member e-mail", email.value());
    }

    SealedPerson seal(UUID memberId, UUID clientId, Person person) {
        var cipher = clients.cipherOf(clientId);
        return new SealedPerson(
                memberId,
                clientId,
                hash(person.email()),
                cipher.encryptText(person.email().value(), purpose("e-mail", memberId)),
                cipher.encryptText(person.name(), purpose("name", memberId)));
    }

    Person open(SealedPerson sealed) {
        var cipher = clients.cipherOf(sealed.clientId());
        return new Person(
                cipher.decryptText(sealed.name(), purpose("name", sealed.memberId())),
                new EmailAddress(cipher.decryptText(sealed.email(), purpose("e-mail", sealed.memberId()))));
    }

    private static String purpose(String field, UUID memberId) {
        return "member|" + memberId + "|" + field;
    }
}
