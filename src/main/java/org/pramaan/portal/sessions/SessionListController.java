package org.pramaan.portal.sessions;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.pramaan.account.Member;
import org.pramaan.session.SessionSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of sessions, newest first. What is typed into the search never stands in an address. */
@Controller
class SessionListController {

    private static final String PATH = "/portal/sessions";

    private final SessionSearch search;
    private final SearchedTexts texts;

    SessionListController(SessionSearch search, SearchedTexts texts) {
        this.search = search;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "1") int page,
            Member member,
            HttpSession session,
            Model model) {
        var text = search == null ? null : texts.find(session, member, search).orElse(null);
        var sought = SessionSought.of(text, state, from, to);
        var found = this.search.page(member.clientId(), sought.filter(), page);
        model.addAttribute("page", SessionListPage.of(sought, text == null ? null : search, found));
        return "portal/sessions/list";
    }

    /** Leads to the list, by an address that can be turned, reloaded and come back to. */
    @PostMapping(PATH)
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Member member,
            HttpSession session,
            RedirectAttributes address) {
        var sought = SessionSought.of(q, state, from, to);
        if (!sought.q().isEmpty()) address.addAttribute("search", texts.keep(session, member, sought.q()));
        sought.impersonal().forEach(address::addAttribute);
        return "redirect:" + PATH;
    }
}
