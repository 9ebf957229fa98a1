package org.pramaan.portal.webhooks;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.Member;
import org.pramaan.problem.Refusal;
import org.pramaan.webhook.Replays;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with one webhook besides changing it: another secret, sending again, deleting. */
@Controller
@RequestMapping("/portal/webhooks/{id}")
class WebhookActions {

    private static final String LIST = "redirect:/portal/webhooks";

    private final WebhookEndpoints endpoints;
    private final Replays replays;

    WebhookActions(WebhookEndpoints endpoints, Replays replays) {
        this.endpoints = endpoints;
        this.replays = replays;
    }

    @PostMapping("/secret")
    String rotate(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String secret,
            Member member,
            RedirectAttributes next) {
        var own = secret == null || secret.isBlank() ? null : secret;
        return told(id, next, () -> {
            var rotated = endpoints.rotate(member.clientId(), id, own, member.actor());
            next.addFlashAttribute("secret", rotated.secret());
            return "The secret is changed. For a day deliveries are signed with both.";
        });
    }

    @PostMapping("/replay")
    String replay(
            @PathVariable UUID id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime to,
            @RequestParam(defaultValue = "false") boolean failedOnly,
            Member member,
            RedirectAttributes next) {
        return told(id, next, () -> {
            var range = ReplayTimes.range(from, to, failedOnly);
            int sent = replays.range(member.clientId(), id, range, member.actor());
            return sent == 0 ? "No event of this time is to be sent again." : sent(sent);
        });
    }

    @PostMapping("/delete")
    String delete(@PathVariable UUID id, Member member, RedirectAttributes next) {
        endpoints.delete(member.clientId(), id, member.actor());
        next.addFlashAttribute("notice", "The webhook is deleted. What went there stays in the delivery log.");
        return LIST;
    }

    private static String sent(int count) {
        return count == 1 ? "One event is on its way again." : count + " events are on their way again.";
    }

    private static String told(UUID id, RedirectAttributes next, Action action) {
        try {
            next.addFlashAttribute("notice", action.perform());
        } catch (Refusal refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) throw refused;
            next.addFlashAttribute("trouble", refused.reason());
        }
        return LIST + "/" + id;
    }

    /** Answers what to tell the member. */
    private interface Action {

        String perform();
    }
}
