package org.pramaan.portal.customers;

import java.util.UUID;
import org.pramaan.access.StaffMember;
import org.pramaan.compliance.Actor;
import org.pramaan.customer.ProfileMissing;
import org.pramaan.customer.Suspensions;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspends a customer and reinstates them. */
@Controller
@RequestMapping("/admin/customers/{id}")
class SuspensionController {

    private static final String BACK = "redirect:/admin/customers/{id}";

    private final CustomerDesk desk;
    private final Suspensions suspensions;

    SuspensionController(CustomerDesk desk, Suspensions suspensions) {
        this.desk = desk;
        this.suspensions = suspensions;
    }

    @PostMapping("/suspend")
    String suspend(
            @PathVariable UUID id,
            Measure measure,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        desk.requireStanding(id);
        try {
            suspensions.suspend(id, measure.require(), Actor.staff(staff.id()));
            next.addFlashAttribute("notice", "The customer is suspended.");
        } catch (ProfileMissing nothing) {
            next.addFlashAttribute("trouble", "There is no profile to suspend; close the account instead.");
        }
        return BACK;
    }

    @PostMapping("/reinstate")
    String reinstate(@PathVariable UUID id, @AuthenticationPrincipal StaffMember staff, RedirectAttributes next) {
        desk.requireStanding(id);
        suspensions.reinstate(id, Actor.staff(staff.id()));
        next.addFlashAttribute("notice", "The customer is reinstated.");
        return BACK;
    }
}
