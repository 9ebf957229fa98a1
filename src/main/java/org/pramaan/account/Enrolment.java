package org.pramaan.account;

import java.time.Clock;
import java.util.UUID;
import org.pramaan.platform.Ids;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes down who becomes a member, and the password they choose. */
@Component
class Enrolment {

    private final MemberRepository repository;
    private final PersonSeal seal;
    private final PasswordChoice choice;
    private final Ids ids;
    private final Clock clock;

    Enrolment(MemberRepository repository, PersonSeal seal, PasswordChoice choice, Ids ids, Clock clock) {
        this.repository = repository;
        this.seal = seal;
        this.choice = choice;
        this.ids = ids;
        this.clock = clock;
    }

    UUID add(UUID clientId, Person person, MemberRole role) {
        if (repository.existsByClientIdAndEmailHash(clientId, seal.hash(person.email()))) throw new MemberExists();
        var id = ids.next();
        try {
            repository.saveAndFlush(
                    new MemberAccount(id, clientId, seal.seal(id, clientId, person), role, clock.instant()));
        } catch (DataIntegrityViolationException atTheSameTime) {
            throw new MemberExists();
        }
        return id;
    }

    /** Ends every session there is of the member. */
    void shutOut(MemberAccount account) {
        choice.makeUnknown(account);
    }

    void choose(MemberAccount account, Password password) {
        choice.make(account, password);
    }
}
