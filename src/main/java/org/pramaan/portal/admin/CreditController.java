package org.pramaan.portal.admin;

import java.util.UUID;
import org.pramaan.access.StaffMember;
import org.pramaan.compliance.Actor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Grants credits to a client (TF-09). */
@Controller
class CreditController {

    private final CreditDesk desk;

    CreditController(CreditDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/admin/clients/{clientId}/credits")
    String grant(
            @PathVariable UUID clientId,
            @RequestParam int credits,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        try {
            desk.grant(clientId, credits, Actor.staff(staff.id()));
            next.addFlashAttribute("notice", "The credits are granted.");
        } catch (IllegalArgumentException odd) {
            next.addFlashAttribute("trouble", "Grant 1 to 1000000 credits.");
        }
        return "redirect:/admin/clients/{clientId}";
    }
}
