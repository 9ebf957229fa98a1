package org.pramaan.portal.sessions;

import java.nio.charset.StandardCharsets;
import org.pramaan.account.Member;
import org.pramaan.problem.Refusal;
import org.pramaan.session.CasePosition;
import org.pramaan.session.CasePositions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A session's page, and the diagram of its case that the page draws. */
@Controller
class SessionPageController {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

    private final SessionDesk desk;
    private final SessionPages pages;
    private final CasePositions positions;

    SessionPageController(SessionDesk desk, SessionPages pages, CasePositions positions) {
        this.desk = desk;
        this.pages = pages;
        this.positions = positions;
    }

    @GetMapping("/portal/sessions/{id}")
    String page(@PathVariable String id, Member member, Model model) {
        model.addAttribute("page", pages.open(member, desk.require(member, id).id()));
        return "portal/sessions/session";
    }

    @GetMapping("/portal/sessions/{id}/diagram")
    ResponseEntity<String> diagram(@PathVariable String id, Member member) {
        var diagram = positions
                .of(desk.require(member, id).id())
                .map(CasePosition::diagram)
                .orElseThrow(() -> Refusal.notFound("DIAGRAM_NOT_FOUND", "The history of this case is gone."));
        return ResponseEntity.ok().contentType(XML).body(diagram);
    }
}
