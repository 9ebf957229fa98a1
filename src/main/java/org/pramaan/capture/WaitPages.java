package org.pramaan.capture;

import org.pramaan.session.SessionState;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** Lets people wait for the verdict and tells it. */
@Controller
class WaitPages {

    private static final String WAIT = "/capture/wait";
    private static final String OUTCOME = "/capture/outcome";
    private static final String NEXT = "redirect:/capture";

    private final Stages stages;

    WaitPages(Stages stages) {
        this.stages = stages;
    }

    @GetMapping(WAIT)
    String await(@AuthenticationPrincipal Pass pass, @ModelAttribute("words") Words words, Model model) {
        var stage = stages.of(pass);
        if (!stage.path().equals(WAIT)) return NEXT;
        model.addAttribute("standing", Standing.of(stage, words));
        return "capture/wait";
    }

    /** For pages that follow the session, on whichever device it is completed. */
    @GetMapping(path = "/capture/progress", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Standing progress(@AuthenticationPrincipal Pass pass, @ModelAttribute("words") Words words) {
        return Standing.of(stages.of(pass), words);
    }

    @GetMapping(OUTCOME)
    String outcome(@AuthenticationPrincipal Pass pass, Model model) {
        var stage = stages.of(pass);
        if (!stage.path().equals(OUTCOME)) return NEXT;
        model.addAttribute("outcome", outcome(stage.session().state()));
        model.addAttribute("back", WayBack.of(pass, stage.session()));
        return "capture/outcome";
    }

    private static String outcome(SessionState state) {
        return switch (state) {
            case AUTO_APPROVED, APPROVED -> "approved";
            case IN_REVIEW -> "review";
            case EXPIRED -> "expired";
            default -> "rejected";
        };
    }
}
