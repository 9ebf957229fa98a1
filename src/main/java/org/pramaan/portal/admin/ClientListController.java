package org.pramaan.portal.admin;

import org.pramaan.access.StaffMember;
import org.pramaan.client.Clients;
import org.pramaan.client.SlugTaken;
import org.pramaan.compliance.Actor;
import org.pramaan.portal.InvitationLink;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of clients, and the form that makes one. */
@Controller
class ClientListController {

    private final Clients clients;
    private final ClientDesk desk;

    ClientListController(Clients clients, ClientDesk desk) {
        this.clients = clients;
        this.desk = desk;
    }

    @GetMapping("/admin")
    String home() {
        return "redirect:/admin/clients";
    }

    @GetMapping("/admin/clients")
    String list(Model model) {
        model.addAttribute("clients", clients.live());
        return "portal/admin/clients";
    }

    @PostMapping("/admin/clients")
    String create(
            @RequestParam String slug,
            @RequestParam String name,
            @RequestParam int plan,
            OwnerForm owner,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        try {
            var wanted = new NewClient(slug.strip(), name, plan, owner);
            desk.create(wanted, Actor.staff(staff.id()))
                    .ifPresent(invitation -> next.addFlashAttribute("link", InvitationLink.of(invitation)));
            next.addFlashAttribute("notice", "The client is made.");
        } catch (SlugTaken taken) {
            next.addFlashAttribute("trouble", "Another client has this short name.");
        } catch (IllegalArgumentException odd) {
            next.addFlashAttribute(
                    "trouble",
                    "A short name is 2 to 32 of a-z, 0-9 and inner hyphens; a plan allows at least one request; an"
                            + " owner has a name and a whole e-mail address.");
        }
        return "redirect:/admin/clients";
    }
}
