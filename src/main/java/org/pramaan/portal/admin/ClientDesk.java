package org.pramaan.portal.admin;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.account.Invitations;
import org.pramaan.account.IssuedInvitation;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Person;
import org.pramaan.client.ClientProfile;
import org.pramaan.client.Clients;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.AuditEntry;
import org.pramaan.compliance.AuditTrail;
import org.pramaan.portal.Membership;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with clients, each with an entry in the client's audit trail. */
@Component
@Transactional
class ClientDesk {

    private final Clients clients;
    private final Invitations invitations;
    private final Membership membership;
    private final AuditTrail trail;

    ClientDesk(Clients clients, Invitations invitations, Membership membership, AuditTrail trail) {
        this.clients = clients;
        this.invitations = invitations;
        this.membership = membership;
        this.trail = trail;
    }

    /** Makes the client on its plan and invites its first owner, unless Keycloak has the owners; all of it or nothing. */
    public Optional<IssuedInvitation> create(NewClient wanted, Actor actor) {
        var owner = membership.isOurs() ? Optional.of(wanted.owner().person()) : Optional.<Person>empty();
        var client = clients.register(wanted.named(), wanted.name());
        clients.agree(client.id(), client.terms().withRequestsPerMinute(wanted.plan()));
        note(client.id(), actor, "client.created", Map.of("requestsPerMinute", wanted.plan()));
        return owner.map(person -> invitations.invite(client.id(), person, MemberRole.OWNER, actor));
    }

    /** Another owner, should the first have gone. */
    public IssuedInvitation invite(UUID clientId, Person owner, Actor actor) {
        return invitations.invite(requireLive(clientId).id(), owner, MemberRole.OWNER, actor);
    }

    /** The plan of the client and of its sandbox. */
    public void plan(UUID clientId, int requestsPerMinute, Actor actor) {
        agree(requireLive(clientId), requestsPerMinute);
        agree(clients.sandboxOf(clientId), requestsPerMinute);
        note(clientId, actor, "client.plan_changed", Map.of("requestsPerMinute", requestsPerMinute));
    }

    /** @throws Refusal 404 if there is no such client, or it is a sandbox */
    @Transactional(readOnly = true)
    public ClientProfile requireLive(UUID clientId) {
        return clients.live().stream()
                .filter(client -> client.id().equals(clientId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("CLIENT_NOT_FOUND", "There is no such client."));
    }

    private void agree(ClientProfile client, int requestsPerMinute) {
        clients.agree(client.id(), client.terms().withRequestsPerMinute(requestsPerMinute));
    }

    private void note(UUID clientId, Actor actor, String action, Map<String, ?> details) {
        trail.record(new AuditEntry(clientId, actor, action, null, details));
    }
}
