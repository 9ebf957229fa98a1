package org.pramaan.portal;

import java.time.Clock;
import org.pramaan.account.Member;
import org.pramaan.account.Members;
import org.pramaan.client.ApiKeys;
import org.pramaan.client.Clients;
import org.pramaan.client.Credits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what members see first. Members are the client's in test mode too. */
@Component
class OverviewDesk {

    private final Clients clients;
    private final ApiKeys keys;
    private final Credits credits;
    private final Members members;
    private final Clock clock;

    OverviewDesk(Clients clients, ApiKeys keys, Credits credits, Members members, Clock clock) {
        this.clients = clients;
        this.keys = keys;
        this.credits = credits;
        this.members = members;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overview of(Member member) {
        return Overview.of(
                clients.require(member.clientId()),
                keys.keysOf(member.clientId()),
                credits.balanceOf(member.clientId()),
                members.of(member.liveClientId()).size(),
                clock.instant());
    }
}
