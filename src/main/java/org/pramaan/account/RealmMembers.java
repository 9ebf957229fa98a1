package org.pramaan.account;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in whom a realm vouches for, who becomes a member the first time; name, address and role are the realm's. */
@Component
public class RealmMembers {

    private final MemberRepository repository;
    private final Enrolment enrolment;
    private final PersonSeal seal;
    private final MemberLock lock;
    private final AuditTrail trail;

    RealmMembers(MemberRepository repository, Enrolment enrolment, PersonSeal seal, MemberLock lock, AuditTrail trail) {
        this.repository = repository;
        this.enrolment = enrolment;
        this.seal = seal;
        this.lock = lock;
        this.trail = trail;
    }

    /**
     * Notes the sign-in, and whatever changed with it, in the audit trail.
     *
     * @param subject who it is for the realm, whatever their address
     * @param person with an address that the realm has verified
     * @return the member's id
     */
    @Transactional
    public UUID signIn(UUID clientId, String subject, Person person, MemberRole role) {
        var account = known(clientId, subject, person).orElseGet(() -> added(clientId, person, role));
        var id = account.state().id();
        if (account.state().isAnotherThan(subject)) passOn(account);
        account.vouchedFor(subject, sealed(account, person));
        if (account.state().role() != role) {
            account.become(role);
            note(account, "member.role_changed", Map.of("member", id.toString(), "role", role.name()));
        }
        lock.signedIn(account);
        note(account, "member.signed_in", Map.of());
        return id;
    }

    private Optional<MemberAccount> known(UUID clientId, String subject, Person person) {
        return repository
                .findByClientIdAndSubject(clientId, subject)
                .or(() -> repository.findByClientIdAndEmailHash(clientId, seal.hash(person.email())));
    }

    /** The address has come to somebody else: who had it before has no business in their sessions. */
    private void passOn(MemberAccount account) {
        enrolment.shutOut(account);
        note(
                account,
                "member.subject_changed",
                Map.of("member", account.state().id().toString()));
    }

    /** With the old address if the new one is another member's, who has not been here since it changed hands. */
    private SealedPerson sealed(MemberAccount account, Person person) {
        var present = account.person();
        boolean taken = repository
                .findByClientIdAndEmailHash(present.clientId(), seal.hash(person.email()))
                .filter(other -> other != account)
                .isPresent();
        return taken ? present : seal.seal(present.memberId(), present.clientId(), person);
    }

    private MemberAccount added(UUID clientId, Person person, MemberRole role) {
        var id = enrolment.add(clientId, person, role);
        var account = repository.findById(id).orElseThrow(MemberNotFound::new);
        note(account, "member.added", Map.of("member", id.toString(), "role", role.name()));
        return account;
    }

    private void note(MemberAccount account, String action, Map<String, ?> details) {
        var member = account.state().member();
        trail.record(new AuditEntry(member.clientId(), member.actor(), action, null, details));
    }
}
