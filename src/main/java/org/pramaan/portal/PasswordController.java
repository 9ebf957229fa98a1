package org.pramaan.portal;

import org.pramaan.account.Member;
import org.pramaan.account.OwnPassword;
import org.pramaan.account.Password;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where members change their own password, after which they sign in anew everywhere. */
@Controller
@RequestMapping("/portal/password")
class PasswordController {

    private static final String PAGE = "portal/password";

    private final OwnPassword passwords;

    PasswordController(OwnPassword passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String page() {
        return PAGE;
    }

    @PostMapping
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            Member member,
            Model model) {
        if (!password.equals(again)) return unchanged("The two new passwords are not the same.", model);
        try {
            return passwords.change(member, current, new Password(password))
                    ? "redirect:" + PortalEntrance.PATH + "?joined"
                    : unchanged("The present password is not right.", model);
        } catch (IllegalArgumentException weak) {
            return unchanged("A password needs 12 characters at least, and 72 at most.", model);
        }
    }

    private static String unchanged(String why, Model model) {
        model.addAttribute("trouble", why);
        return PAGE;
    }
}
