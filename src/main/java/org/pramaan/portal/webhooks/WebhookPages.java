package org.pramaan.portal.webhooks;

import java.util.UUID;
import org.pramaan.account.Member;
import org.pramaan.problem.Refusal;
import org.pramaan.webhook.PublishedEvents;
import org.pramaan.webhook.WebhookEndpoints;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which webhooks are listed, added and changed (EN-60). A new secret is shown once, on the next page. */
@Controller
@RequestMapping("/portal/webhooks")
class WebhookPages {

    private static final String LIST = "redirect:/portal/webhooks";

    private final WebhookEndpoints endpoints;
    private final ReplayTimes times;

    WebhookPages(WebhookEndpoints endpoints, ReplayTimes times) {
        this.endpoints = endpoints;
        this.times = times;
    }

    @ModelAttribute("published")
    Iterable<String> published() {
        return PublishedEvents.NAMES;
    }

    @GetMapping
    String list(Member member, Model model) {
        var views = endpoints.of(member.clientId()).stream().map(EndpointView::of);
        model.addAttribute("webhooks", views.toList());
        return "portal/webhooks/list";
    }

    @GetMapping("/new")
    String fresh(Member member, Model model) {
        if (!model.containsAttribute("form")) model.addAttribute("form", WebhookForm.empty());
        return "portal/webhooks/new";
    }

    @PostMapping
    String add(WebhookForm form, Member member, RedirectAttributes next) {
        try {
            var added = endpoints.add(member.clientId(), form.choice(), form.ownSecret(), member.actor());
            next.addFlashAttribute("secret", added.secret());
            next.addFlashAttribute("notice", "The webhook is added. Keep its secret, then send a test.");
            return LIST + "/" + added.endpoint().id();
        } catch (Refusal refused) {
            return again(form, refused, next, LIST + "/new");
        }
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Member member, Model model) {
        var endpoint = endpoints.require(member.clientId(), id);
        model.addAttribute("webhook", EndpointView.of(endpoint));
        model.addAttribute("range", times.lastDay());
        if (!model.containsAttribute("form")) model.addAttribute("form", WebhookForm.of(endpoint));
        return "portal/webhooks/one";
    }

    @PostMapping("/{id}")
    String change(@PathVariable UUID id, WebhookForm form, Member member, RedirectAttributes next) {
        endpoints.require(member.clientId(), id);
        try {
            endpoints.change(member.clientId(), id, form.choice(), member.actor());
            next.addFlashAttribute("notice", "The webhook is saved.");
            return LIST + "/" + id;
        } catch (Refusal refused) {
            return again(form, refused, next, LIST + "/" + id);
        }
    }

    private static String again(WebhookForm form, Refusal refused, RedirectAttributes next, String page) {
        next.addFlashAttribute("trouble", refused.reason());
        next.addFlashAttribute("form", form.again());
        return page;
    }
}
