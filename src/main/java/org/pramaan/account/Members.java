package org.pramaan.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works for which client, and as what. Client ids are those of live clients. */
@Component
@Transactional
public class Members {

    private final MemberRepository repository;
    private final PersonSeal seal;
    private final AuditTrail trail;

    Members(MemberRepository repository, PersonSeal seal, AuditTrail trail) {
        this.repository = repository;
        this.seal = seal;
        this.trail = trail;
    }

    /** The member who signed in at that moment; empty once they were removed or chose another password. */
    @Transactional(readOnly = true)
    public Optional<Member> signedIn(UUID memberId, Instant moment) {
        return repository
                .findById(memberId)
                .map(MemberAccount::state)
                .filter(state -> state.stillHoldsSince(moment))
                .map(MemberState::member);
    }

    @Transactional(readOnly = true)
    public List<MemberCard> of(UUID clientId) {
        return repository.findByClientIdOrderByCreatedAt(clientId).stream()
                .map(this::card)
                .toList();
    }

    /** @throws MemberNotFound if the client has no such member */
    @Transactional(readOnly = true)
    public MemberCard require(UUID clientId, UUID memberId) {
        return repository
                .findByIdAndClientId(memberId, clientId)
                .map(this::card)
                .orElseThrow(MemberNotFound::new);
    }

    /**
     * Gives the member another role.
     *
     * @throws MemberNotFound if the client has no such member
     * @throws LastOwner if nobody else is an owner
     */
    public void changeRole(UUID clientId, UUID memberId, MemberRole role, Actor actor) {
        var account = role == MemberRole.OWNER ? find(clientId, memberId) : dispensable(clientId, memberId);
        account.become(role);
        note(clientId, actor, "member.role_changed", Map.of("member", memberId.toString(), "role", role.name()));
    }

    /** Removes the member, who is signed out with the next request; throws like {@link #changeRole}. */
    public void remove(UUID clientId, UUID memberId, Actor actor) {
        repository.delete(dispensable(clientId, memberId));
        note(clientId, actor, "member.removed", Map.of("member", memberId.toString()));
    }

    private MemberAccount find(UUID clientId, UUID memberId) {
        return repository.findByIdAndClientId(memberId, clientId).orElseThrow(MemberNotFound::new);
    }

    /** The member, if another owner stays. */
    private MemberAccount dispensable(UUID clientId, UUID memberId) {
        var all = repository.lockByClientId(clientId);
        boolean ownerStays = all.stream()
                .map(MemberAccount::state)
                .anyMatch(state -> state.role() == MemberRole.OWNER
                        && state.joined()
                        && !state.id().equals(memberId));
        var account = find(clientId, memberId);
        if (account.state().role() == MemberRole.OWNER && !ownerStays) throw new LastOwner();
        return account;
    }

    private MemberCard card(MemberAccount account) {
        return account.state().card(seal.open(account.person()));
    }

    private void note(UUID clientId, Actor actor, String action, Map<String, ?> details) {
        trail.record(new AuditEntry(clientId, actor, action, null, details));
    }
}
