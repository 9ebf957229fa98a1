package org.pramaan.portal.webhooks;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pramaan.account.Member;
import org.pramaan.problem.Refusal;
import org.pramaan.webhook.DeliveryDetails;
import org.pramaan.webhook.DeliveryLog;
import org.pramaan.webhook.PublishedEvents;
import org.pramaan.webhook.Replays;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The delivery log: what went where, what was answered, and sending it again (EN-66, BS-03). */
@Controller
@RequestMapping("/portal/webhooks/deliveries")
class LogPages {

    private static final String LOG = "redirect:/portal/webhooks/deliveries/";
    private static final int SIZE = 25;

    private final WebhookEndpoints endpoints;
    private final DeliveryLog log;
    private final DeliveryDetails details;
    private final Replays replays;

    LogPages(WebhookEndpoints endpoints, DeliveryLog log, DeliveryDetails details, Replays replays) {
        this.endpoints = endpoints;
        this.log = log;
        this.details = details;
        this.replays = replays;
    }

    /** Names by id; what went to a deleted webhook has none. */
    @ModelAttribute("webhooks")
    Map<UUID, String> webhooks(Member member) {
        return endpoints.of(member.clientId()).stream()
                .map(EndpointView::of)
                .collect(Collectors.toMap(EndpointView::id, EndpointView::name));
    }

    /** How long bodies and answers are kept, in words. */
    @ModelAttribute("kept")
    String kept() {
        var kept = log.retention();
        return kept.toDays() > 1 ? kept.toDays() + " days" : kept.toHours() + " hours";
    }

    @GetMapping
    String list(@ModelAttribute("wanted") LogForm wanted, Member member, Model model) {
        var page = log.page(member.clientId(), wanted.filter(), wanted.number(), SIZE);
        model.addAttribute(
                "deliveries", page.deliveries().stream().map(DeliveryView::of).toList());
        model.addAttribute("number", wanted.number());
        model.addAttribute("more", page.more());
        model.addAttribute("published", events());
        return "portal/webhooks/log";
    }

    @GetMapping("/{deliveryId}")
    String one(@PathVariable String deliveryId, Member member, Model model) {
        var detail = details.open(member.clientId(), deliveryId, member.actor());
        model.addAttribute("delivery", DeliveryView.of(detail.delivery()));
        model.addAttribute("body", BodyText.of(detail.body()));
        model.addAttribute(
                "attempts", detail.attempts().stream().map(AttemptView::of).toList());
        return "portal/webhooks/delivery";
    }

    @PostMapping("/{deliveryId}/replay")
    String replay(@PathVariable String deliveryId, Member member, RedirectAttributes next) {
        try {
            var again = replays.one(member.clientId(), deliveryId, member.actor());
            next.addFlashAttribute("notice", "The event is on its way again, as this delivery.");
            return LOG + again;
        } catch (Refusal refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) throw refused;
            next.addFlashAttribute("trouble", refused.reason());
            return LOG + deliveryId;
        }
    }

    private static List<String> events() {
        return Stream.concat(PublishedEvents.NAMES.stream(), Stream.of(PublishedEvents.TEST))
                .toList();
    }
}
