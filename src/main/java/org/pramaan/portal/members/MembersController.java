package org.pramaan.portal.members;

import java.util.UUID;
import org.pramaan.account.Invitations;
import org.pramaan.account.LastOwner;
import org.pramaan.account.Member;
import org.pramaan.account.MemberExists;
import org.pramaan.account.MemberRole;
import org.pramaan.account.Members;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of members. Everybody sees who works for the client; owners decide it. */
@Controller
@RequestMapping("/portal/members")
class MembersController {

    private static final String BACK = "redirect:/portal/members";

    private final Members members;
    private final Invitations invitations;
    private final InvitationPost post;

    MembersController(Members members, Invitations invitations, InvitationPost post) {
        this.members = members;
        this.invitations = invitations;
        this.post = post;
    }

    @GetMapping
    String list(Member member, Model model) {
        var open = invitations.open(member.liveClientId());
        model.addAttribute(
                "members",
                members.of(member.liveClientId()).stream()
                        .map(card -> MemberRow.of(card, open.get(card.id()), member.id()))
                        .toList());
        model.addAttribute("roles", MemberRole.values());
        return "portal/members";
    }

    @PostMapping
    String invite(
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam MemberRole role,
            Member member,
            RedirectAttributes next) {
        try {
            post.invite(new Newcomer(name, email, role), member, next);
        } catch (IllegalArgumentException odd) {
            next.addFlashAttribute("trouble", "A member needs a name and a whole e-mail address.");
        } catch (MemberExists exists) {
            next.addFlashAttribute("trouble", "There is a member with this e-mail address already.");
        }
        return BACK;
    }

    @PostMapping("/{memberId}/link")
    String link(@PathVariable UUID memberId, Member member, RedirectAttributes next) {
        post.renew(memberId, member, next);
        return BACK;
    }

    @PostMapping("/{memberId}/withdraw")
    String withdraw(@PathVariable UUID memberId, Member member, RedirectAttributes next) {
        boolean withdrawn = invitations.withdraw(member.liveClientId(), memberId, member.actor());
        if (withdrawn) next.addFlashAttribute("notice", "The link is withdrawn; it opens nothing any more.");
        else next.addFlashAttribute("trouble", "The link was taken up or withdrawn before.");
        return BACK;
    }

    @PostMapping("/{memberId}/role")
    String role(@PathVariable UUID memberId, @RequestParam MemberRole role, Member member, RedirectAttributes next) {
        return unlessLast(
                () -> members.changeRole(member.liveClientId(), memberId, role, member.actor()),
                "The role is changed.",
                next);
    }

    @PostMapping("/{memberId}/remove")
    String remove(@PathVariable UUID memberId, Member member, RedirectAttributes next) {
        return unlessLast(
                () -> members.remove(member.liveClientId(), memberId, member.actor()), "The member is removed.", next);
    }

    private static String unlessLast(Runnable change, String done, RedirectAttributes next) {
        try {
            change.run();
            next.addFlashAttribute("notice", done);
        } catch (LastOwner last) {
            next.addFlashAttribute("trouble", "Somebody else must be an owner first, and have signed in.");
        }
        return BACK;
    }
}
