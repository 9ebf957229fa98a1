package org.pramaan.portal.thirdfactor;

import java.util.List;
import java.util.Optional;
import org.pramaan.account.Member;
import org.pramaan.client.Credits;
import org.pramaan.problem.Refusal;
import org.pramaan.thirdfactor.ThirdFactorTenants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of the hosted flow. A new secret travels to the next page only, and is shown there once. */
@Controller
@RequestMapping("/portal/thirdfactor")
class ThirdFactorController {

    private static final String BACK = "redirect:/portal/thirdfactor";
    private static final int NEWEST = 10;

    private final ThirdFactorTenants tenants;
    private final Credits credits;

    ThirdFactorController(ThirdFactorTenants tenants, Credits credits) {
        this.tenants = tenants;
        this.credits = credits;
    }

    @GetMapping
    String show(Member member, Model model) {
        Optional<TenantRow> tenant = tenants.find(member.clientId()).map(TenantRow::of);
        List<CreditRow> newest = credits.newest(member.clientId(), NEWEST).stream()
                .map(CreditRow::of)
                .toList();
        model.addAttribute("tenant", tenant.orElse(null));
        model.addAttribute("balance", credits.balanceOf(member.clientId()));
        model.addAttribute("changes", newest);
        return "portal/thirdfactor";
    }

    @PostMapping
    String issue(Member member, RedirectAttributes next) {
        try {
            next.addFlashAttribute(
                    "secret", tenants.issue(member.clientId(), member.actor()).secret());
        } catch (Refusal already) {
            next.addFlashAttribute("trouble", already.reason() + ".");
        }
        return BACK;
    }

    @PostMapping("/rotate")
    String rotate(Member member, RedirectAttributes next) {
        next.addFlashAttribute(
                "secret", tenants.rotate(member.clientId(), member.actor()).secret());
        return BACK;
    }
}
