package org.pramaan.portal.sessions;

import org.jspecify.annotations.Nullable;
import org.pramaan.account.Member;
import org.pramaan.session.SessionSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of sessions, newest first. */
@Controller
class SessionListController {

    private final SessionSearch search;

    SessionListController(SessionSearch search) {
        this.search = search;
    }

    @GetMapping("/portal/sessions")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "1") int page,
            Member member,
            Model model) {
        var sought = SessionSought.of(q, state, from, to);
        var found = search.page(member.clientId(), sought.filter(), page);
        model.addAttribute("page", SessionListPage.of(sought, found));
        return "portal/sessions/list";
    }
}
