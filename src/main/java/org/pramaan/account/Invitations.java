package org.pramaan.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings people in: a member is added without a password and chooses it with a link that works once. */
@Component
@Transactional
public class Invitations {

    private final MemberRepository repository;
    private final Enrolment enrolment;
    private final PersonSeal seal;
    private final InvitationDesk desk;
    private final AuditTrail trail;

    Invitations(
            MemberRepository repository, Enrolment enrolment, PersonSeal seal, InvitationDesk desk, AuditTrail trail) {
        this.repository = repository;
        this.enrolment = enrolment;
        this.seal = seal;
        this.desk = desk;
        this.trail = trail;
    }

    /**
     * Adds a member, who is in once they have chosen a password.
     *
     * @throws MemberExists if the client has one with this address
     */
    public IssuedInvitation invite(UUID clientId, Person person, MemberRole role, Actor actor) {
        var memberId = enrolment.add(clientId, person, role);
        note(clientId, actor, "member.added", Map.of("member", memberId.toString(), "role", role.name()));
        return desk.issue(memberId, actor);
    }

    /**
     * Another link in place of the older one, for who lost it or forgot the password, which stays valid until then.
     *
     * @throws MemberNotFound if the client has no such member
     */
    public IssuedInvitation renew(UUID clientId, UUID memberId, Actor actor) {
        if (repository.findByIdAndClientId(memberId, clientId).isEmpty()) throw new MemberNotFound();
        note(clientId, actor, "member.link_renewed", Map.of("member", memberId.toString()));
        return desk.issue(memberId, actor);
    }

    /**
     * Takes back the link that nobody has taken up; false if there was none. The member stays.
     *
     * @throws MemberNotFound if the client has no such member
     */
    public boolean withdraw(UUID clientId, UUID memberId, Actor actor) {
        if (repository.findByIdAndClientId(memberId, clientId).isEmpty()) throw new MemberNotFound();
        boolean withdrawn = desk.withdraw(memberId);
        if (withdrawn) note(clientId, actor, "member.link_withdrawn", Map.of("member", memberId.toString()));
        return withdrawn;
    }

    /** Until when the client's members can take up a link, by the id of who has one. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> open(UUID clientId) {
        return desk.open(clientId);
    }

    /** Whom the token belongs to; empty if it is unknown, used or too old. */
    @Transactional(readOnly = true)
    public Optional<Invitee> find(String token) {
        return desk.find(token).flatMap(repository::findById).map(this::invitee);
    }

    /** Sets the password and uses up the token; empty if that is unknown, used or too old. */
    public Optional<Invitee> accept(String token, Password password) {
        var account = desk.take(token).flatMap(repository::findById);
        account.ifPresent(found -> enrolment.choose(found, password));
        var invitee = account.map(this::invitee);
        invitee.ifPresent(who -> note(who.clientId(), Actor.member(who.memberId()), "member.password_set", Map.of()));
        return invitee;
    }

    private Invitee invitee(MemberAccount account) {
        var sealed = account.person();
        return new Invitee(sealed.memberId(), sealed.clientId(), seal.open(sealed));
    }

    private void note(UUID clientId, Actor actor, String action, Map<String, ?> details) {
        trail.record(new AuditEntry(clientId, actor, action, null, details));
    }
}
