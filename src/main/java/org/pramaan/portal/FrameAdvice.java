package org.pramaan.portal;

import org.jspecify.annotations.Nullable;
import org.pramaan.account.Members;
import org.pramaan.client.Clients;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the portal its frame. */
@ControllerAdvice("org.pramaan.portal")
class FrameAdvice {

    private final Members members;
    private final Clients clients;

    FrameAdvice(Members members, Clients clients) {
        this.members = members;
        this.clients = clients;
    }

    @ModelAttribute("frame")
    @Nullable
    PortalFrame frame() {
        return MemberArgument.current()
                .map(member -> PortalFrame.of(
                        member,
                        members.require(member.liveClientId(), member.id()),
                        clients.require(member.liveClientId()).name()))
                .orElse(null);
    }
}
