package org.pramaan.capture;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.client.Clients;
import org.pramaan.registry.RegistrySwitches;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the notice and takes the answer. */
@Controller
class ConsentPages {

    private static final String NEXT = "redirect:/capture";

    private final NoticeDesk desk;
    private final Clients clients;
    private final RegistrySwitches registries;
    private final Stages stages;

    ConsentPages(NoticeDesk desk, Clients clients, RegistrySwitches registries, Stages stages) {
        this.desk = desk;
        this.clients = clients;
        this.registries = registries;
        this.stages = stages;
    }

    @GetMapping("/capture/consent")
    String ask(@AuthenticationPrincipal Pass pass, @ModelAttribute("words") Words words, Model model) {
        if (stages.of(pass).consented()) return NEXT;
        model.addAttribute("notice", notice(pass, words));
        return "capture/consent";
    }

    @PostMapping("/capture/consent")
    String agree(@AuthenticationPrincipal Pass pass, @ModelAttribute("words") Words words, HttpServletRequest request) {
        desk.agree(pass, notice(pass, words), request.getRemoteAddr());
        return NEXT;
    }

    @PostMapping("/capture/decline")
    String decline(@AuthenticationPrincipal Pass pass) {
        desk.decline(pass);
        return NEXT;
    }

    @GetMapping("/capture/declined")
    String declined(@AuthenticationPrincipal Pass pass, Model model) {
        var stage = stages.of(pass);
        if (!stage.progress().declined()) return NEXT;
        model.addAttribute("back", WayBack.declined(pass, stage.session()));
        return "capture/declined";
    }

    private ConsentNotice notice(Pass pass, Words words) {
        return ConsentNotice.of(words, clients.require(pass.clientId()).name(), registries.of(pass.clientId()));
    }
}
