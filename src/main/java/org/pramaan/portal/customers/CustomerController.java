package org.pramaan.portal.customers;

import java.util.UUID;
import org.pramaan.access.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One customer. */
@Controller
class CustomerController {

    private final CustomerDesk desk;
    private final CustomerPages pages;

    CustomerController(CustomerDesk desk, CustomerPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/admin/customers/{id}")
    String page(@PathVariable UUID id, @AuthenticationPrincipal StaffMember staff, Model model) {
        var row = desk.require(id);
        model.addAttribute("page", pages.of(row, desk.open(row, staff)));
        return "portal/customers/customer";
    }
}
