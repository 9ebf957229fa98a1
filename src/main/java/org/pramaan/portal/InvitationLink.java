package org.pramaan.portal;

import org.pramaan.account.IssuedInvitation;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address at which an invitation is taken up, once.
 *
 * @param until when it ends
 */
public record InvitationLink(String url, Moment until) {

    /** On the host that the present request named. */
    public static InvitationLink of(IssuedInvitation invitation) {
        var url = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/portal/join")
                .queryParam("token", invitation.token())
                .toUriString();
        return new InvitationLink(url, Moment.of(invitation.expiresAt()));
    }

    @Override
    public String toString() {
        return "InvitationLink[hidden]";
    }
}
