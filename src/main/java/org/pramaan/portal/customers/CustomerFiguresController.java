package org.pramaan.portal.customers;

import org.pramaan.customer.CustomerFigures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How customers' KYC goes over all (XA-13). */
@Controller
class CustomerFiguresController {

    private final CustomerFigures figures;

    CustomerFiguresController(CustomerFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/admin/customers/figures")
    String page(Model model) {
        model.addAttribute("page", CustomerFiguresPage.of(figures));
        return "portal/customers/figures";
    }
}
