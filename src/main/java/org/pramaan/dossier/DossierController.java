package org.pramaan.dossier;

import org.pramaan.access.StaffMember;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page within the review task. */
@Controller
class DossierController {

    private final DossierDesk desk;
    private final DossierPages pages;

    DossierController(DossierDesk desk, DossierPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/dossier/{taskId}")
    String page(@PathVariable String taskId, @AuthenticationPrincipal StaffMember staff, CsrfToken csrf, Model model) {
        var customer = desk.open(desk.require(taskId, staff), staff, "profile");
        model.addAttribute("csrf", csrf);
        model.addAttribute("page", pages.of(taskId, customer));
        return "dossier/page";
    }
}
