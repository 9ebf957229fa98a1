package org.pramaan.portal.members;

import java.util.UUID;
import org.pramaan.access.RequestThrottle;
import org.pramaan.account.EmailAddress;
import org.pramaan.account.Invitations;
import org.pramaan.account.IssuedInvitation;
import org.pramaan.account.Member;
import org.pramaan.account.Members;
import org.pramaan.portal.InvitationLink;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes invitations, shows their link once, and mails it where mail is configured. */
@Component
class InvitationPost {

    private static final int PER_MINUTE = 20;

    private final Invitations invitations;
    private final Members members;
    private final InvitationMail mail;
    private final RequestThrottle throttle;

    InvitationPost(Invitations invitations, Members members, InvitationMail mail, RequestThrottle throttle) {
        this.invitations = invitations;
        this.members = members;
        this.mail = mail;
        this.throttle = throttle;
    }

    /** @throws IllegalArgumentException if what was typed is no name and address */
    void invite(Newcomer newcomer, Member by, RedirectAttributes next) {
        var person = newcomer.person();
        spareMailboxes(by);
        hand(invitations.invite(by.liveClientId(), person, newcomer.role(), by.actor()), person.email(), by, next);
    }

    void renew(UUID memberId, Member by, RedirectAttributes next) {
        var person = members.require(by.liveClientId(), memberId).person();
        spareMailboxes(by);
        hand(invitations.renew(by.liveClientId(), memberId, by.actor()), person.email(), by, next);
    }

    /** @throws org.pramaan.problem.TooManyRequests if the client sends more than anybody who invites people would */
    private void spareMailboxes(Member by) {
        throttle.require("invitation|" + by.liveClientId(), PER_MINUTE);
    }

    private void hand(IssuedInvitation invitation, EmailAddress to, Member by, RedirectAttributes next) {
        var link = InvitationLink.of(invitation);
        next.addFlashAttribute("link", link);
        next.addFlashAttribute("mailed", mail.send(link, to, by));
    }
}
