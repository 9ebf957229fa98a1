package org.pramaan.portal.webhooks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.pramaan.account.Member;
import org.pramaan.problem.Unavailable;
import org.pramaan.webhook.TestEvents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a test and shows at once what came of it (EN-60): beside the button, or without script on the webhook's page. */
@Controller
class TestButton {

    private final TestEvents tests;

    TestButton(TestEvents tests) {
        this.tests = tests;
    }

    @PostMapping("/portal/webhooks/{id}/test")
    String test(
            @PathVariable UUID id, Member member, HttpServletRequest request, Model model, RedirectAttributes next) {
        var result = send(id, member);
        if (request.getHeader("HX-Request") == null) {
            next.addFlashAttribute("tested", result);
            return "redirect:/portal/webhooks/" + id;
        }
        model.addAttribute("tested", result);
        return "portal/webhooks/tested :: result";
    }

    private TestView send(UUID id, Member member) {
        try {
            return TestView.of(tests.send(member.clientId(), id, member.actor()));
        } catch (Unavailable busy) {
            return TestView.notSent(busy.reason());
        }
    }
}
