package org.pramaan.process.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.MemberCard;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Members;
import org.pramaan.client.Clients;
import org.springframework.stereotype.Component;

/** The owners of a client; those of a sandbox are its client's. */
@Component
class Owners {

    private final Members members;
    private final Clients clients;

    Owners(Members members, Clients clients) {
        this.members = members;
        this.clients = clients;
    }

    List<UUID> of(UUID clientId) {
        return cards(clientId).map(MemberCard::id).toList();
    }

    /** Empty for one who is no owner any more. */
    Optional<EmailAddress> address(UUID clientId, UUID ownerId) {
        return cards(clientId)
                .filter(card -> card.id().equals(ownerId))
                .map(card -> card.person().email())
                .findFirst();
    }

    private Stream<MemberCard> cards(UUID clientId) {
        var sandboxOf = clients.require(clientId).sandboxOf();
        return members.of(sandboxOf == null ? clientId : sandboxOf).stream()
                .filter(card -> card.role() == MemberRole.OWNER && card.joined());
    }
}
