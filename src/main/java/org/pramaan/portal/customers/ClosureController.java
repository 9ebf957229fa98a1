package org.pramaan.portal.customers;

import java.util.UUID;
import org.pramaan.access.StaffMember;
import org.pramaan.compliance.Actor;
import org.pramaan.customer.Closures;
import org.pramaan.customer.Erasures;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes an account, opens it again, or erases the customer. */
@Controller
@RequestMapping("/admin/customers/{id}")
class ClosureController {

    private static final String BACK = "redirect:/admin/customers/{id}";

    private final CustomerDesk desk;
    private final Closures closures;
    private final Erasures erasures;

    ClosureController(CustomerDesk desk, Closures closures, Erasures erasures) {
        this.desk = desk;
        this.closures = closures;
        this.erasures = erasures;
    }

    @PostMapping("/close")
    String close(
            @PathVariable UUID id,
            Measure measure,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        desk.requireStanding(id);
        boolean closed = closures.close(id, measure.require(), Actor.staff(staff.id()));
        if (closed) next.addFlashAttribute("notice", "The account is closed.");
        else next.addFlashAttribute("trouble", "Only an active account can be closed.");
        return BACK;
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable UUID id, @AuthenticationPrincipal StaffMember staff, RedirectAttributes next) {
        desk.requireStanding(id);
        boolean opened = closures.reopen(id, Actor.staff(staff.id()));
        if (opened) next.addFlashAttribute("notice", "The account is open again.");
        else next.addFlashAttribute("trouble", "The account is not closed.");
        return BACK;
    }

    @PostMapping("/erase")
    String erase(
            @PathVariable UUID id,
            Measure measure,
            @AuthenticationPrincipal StaffMember staff,
            RedirectAttributes next) {
        desk.requireStanding(id);
        erasures.erase(id, measure.require(), Actor.staff(staff.id()));
        next.addFlashAttribute("notice", "The customer is being erased. It takes a moment.");
        return "redirect:/admin/customers";
    }
}
