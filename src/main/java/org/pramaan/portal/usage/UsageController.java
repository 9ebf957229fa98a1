package org.pramaan.portal.usage;

import org.pramaan.account.Member;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests, sessions and times of the last days. */
@Controller
class UsageController {

    private final UsagePages pages;

    UsageController(UsagePages pages) {
        this.pages = pages;
    }

    @GetMapping("/portal/usage")
    String usage(@RequestParam(defaultValue = "30") int days, Member member, Model model) {
        model.addAttribute("page", pages.of(member.clientId(), days));
        return "portal/usage/usage";
    }
}
