package org.pramaan.portal;

import org.pramaan.account.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The sign-in page, whose post Spring Security takes, and the page members come to first. */
@Controller
class EntryController {

    private final OverviewDesk desk;
    private final PortalEntrance entrance;

    EntryController(OverviewDesk desk, PortalEntrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
    }

    @GetMapping(PortalEntrance.PATH)
    String signIn() {
        return entrance.template();
    }

    @GetMapping("/portal")
    String overview(Member member, Model model) {
        model.addAttribute("overview", desk.of(member));
        model.addAttribute(
                "origin", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        return "portal/overview";
    }
}
