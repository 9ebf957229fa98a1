package org.pramaan.portal.members;

import org.pramaan.account.Invitations;
import org.pramaan.account.Password;
import org.pramaan.client.Clients;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where who is invited chooses a password. The link works once and for a few days. */
@Controller
@RequestMapping("/portal/join")
class JoinController {

    private final Invitations invitations;
    private final Clients clients;

    JoinController(Invitations invitations, Clients clients) {
        this.invitations = invitations;
        this.clients = clients;
    }

    @GetMapping
    ModelAndView page(@RequestParam(defaultValue = "") String token) {
        return invitations
                .find(token)
                .map(invitee -> new ModelAndView("portal/join")
                        .addObject("token", token)
                        .addObject("email", invitee.person().email().value())
                        .addObject("client", clients.require(invitee.clientId()).name()))
                .orElseGet(JoinController::over);
    }

    @PostMapping
    ModelAndView join(@RequestParam String token, @RequestParam String password, @RequestParam String again) {
        if (!password.equals(again)) return page(token).addObject("trouble", "The two passwords are not the same.");
        try {
            return invitations
                    .accept(token, new Password(password))
                    .map(joined -> new ModelAndView("redirect:/portal/login?joined"))
                    .orElseGet(JoinController::over);
        } catch (IllegalArgumentException weak) {
            return page(token).addObject("trouble", "A password needs 12 characters at least, and 72 at most.");
        }
    }

    private static ModelAndView over() {
        return new ModelAndView("portal/join-over", HttpStatus.NOT_FOUND);
    }
}
