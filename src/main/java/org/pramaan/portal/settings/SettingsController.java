package org.pramaan.portal.settings;

import org.pramaan.account.Member;
import org.pramaan.client.Credits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of settings (CF-8, CF-9); live data and test data have their own. */
@Controller
@RequestMapping("/portal/settings")
class SettingsController {

    private final SettingsDesk desk;
    private final Credits credits;

    SettingsController(SettingsDesk desk, Credits credits) {
        this.desk = desk;
        this.credits = credits;
    }

    @GetMapping
    String page(Member member, Model model) {
        model.addAttribute("client", desk.of(member));
        model.addAttribute("registries", desk.registries(member));
        model.addAttribute("credits", credits.balanceOf(member.clientId()));
        return "portal/settings";
    }

    @PostMapping
    String save(@ModelAttribute("form") SettingsForm form, Member member, RedirectAttributes next) {
        desk.save(member, form);
        next.addFlashAttribute("notice", "The settings are saved. Sessions opened from now on follow them.");
        return "redirect:/portal/settings";
    }
}
