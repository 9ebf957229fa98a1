package org.pramaan.portal.admin;

import java.util.UUID;
import org.pramaan.access.StaffMember;
import org.pramaan.account.MemberExists;
import org.pramaan.account.Members;
import org.pramaan.client.Credits;
import org.pramaan.compliance.Actor;
import org.pramaan.portal.InvitationLink;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One client, with its plan and its owners. */
@Controller
@RequestMapping("/admin/clients/{clientId}")
class ClientController {

    private static final String BACK = "redirect:/admin/clients/{clientId}";

    private final ClientDesk desk;
    private final Members members;
    private final Credits credits;

    ClientController(ClientDesk desk, Members members, Credits credits) {
        this.desk = desk;
        this.members = members;
        this.credits = credits;
    }

    @GetMapping
    String page(@PathVariable UUID clientId, Model model) {
        model.addAttribute("client", desk.requireLive(clientId));
        model.addAttribute("balance", credits.balanceOf(clientId));
        model.addAttribute("owners", OwnerRow.of(members.of(clientId)));
        return "portal/admin/client";
    }

    @PostMapping("/plan")
    String plan(
            @PathVariable UUID clientId,
            @RequestParam int plan,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        try {
            desk.plan(clientId, plan, Actor.staff(staff.id()));
            next.addFlashAttribute("notice", "The plan is changed.");
        } catch (IllegalArgumentException odd) {
            next.addFlashAttribute("trouble", "A plan allows at least one request a minute.");
        }
        return BACK;
    }

    @PostMapping("/owner")
    String invite(
            @PathVariable UUID clientId,
            OwnerForm owner,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        try {
            var invitation = desk.invite(clientId, owner.person(), Actor.staff(staff.id()));
            next.addFlashAttribute("link", InvitationLink.of(invitation));
        } catch (MemberExists exists) {
            next.addFlashAttribute("trouble", "There is a member with this e-mail address already.");
        } catch (IllegalArgumentException odd) {
            next.addFlashAttribute("trouble", "An owner has a name and a whole e-mail address.");
        }
        return BACK;
    }
}
