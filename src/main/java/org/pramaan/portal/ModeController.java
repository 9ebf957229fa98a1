package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.account.Member;
import org.pramaan.client.Clients;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns from live data to test data and back (BS-06); the sandbox is made when somebody first looks at it. */
@Controller
class ModeController {

    private final Clients clients;

    ModeController(Clients clients) {
        this.clients = clients;
    }

    @PostMapping("/portal/mode")
    String turn(@RequestParam boolean test, Member member, HttpServletRequest request) {
        var sandbox = test ? clients.sandboxOf(member.liveClientId()).id() : null;
        PortalSession.choose(request, member, sandbox);
        return "redirect:/portal";
    }
}
