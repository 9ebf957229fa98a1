package org.pramaan.capture;

import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people choose between photographs and DigiLocker, and leads them there and back. */
@Controller
class LockerPages {

    private static final String NEXT = "redirect:/capture";

    private final Stages stages;
    private final ProgressTable progress;
    private final LockerDesk locker;
    private final OnceMore onceMore;

    LockerPages(Stages stages, ProgressTable progress, LockerDesk locker, OnceMore onceMore) {
        this.stages = stages;
        this.progress = progress;
        this.locker = locker;
        this.onceMore = onceMore;
    }

    @GetMapping("/capture/choose")
    String choose(@AuthenticationPrincipal Pass pass, Model model) {
        var stage = stages.of(pass);
        if (!mayChoose(stage)) return NEXT;
        model.addAllAttributes(onceMore.of(stage));
        return "capture/choose";
    }

    @PostMapping("/capture/photographs")
    String photograph(@AuthenticationPrincipal Pass pass) {
        if (mayChoose(pass)) progress.photograph(pass);
        return NEXT;
    }

    /** A page between, for no form may lead to another site; it also says what comes. */
    @PostMapping("/capture/digilocker")
    String goThere(@AuthenticationPrincipal Pass pass, Model model) {
        if (!mayChoose(pass)) return NEXT;
        try {
            model.addAttribute("url", locker.invite(pass));
            return "capture/digilocker";
        } catch (Refusal away) {
            return photographInstead(pass);
        }
    }

    @GetMapping("/capture/digilocker/back")
    String comeBack(
            @AuthenticationPrincipal Pass pass,
            @RequestParam(name = "digilocker", required = false) @Nullable String outcome)
            throws InterruptedException {
        if (!mayChoose(pass)) return NEXT;
        boolean fetched = "authorized".equals(outcome) && locker.fetch(pass);
        return fetched ? NEXT : photographInstead(pass);
    }

    private boolean mayChoose(Pass pass) {
        return mayChoose(stages.of(pass));
    }

    private static boolean mayChoose(Stage stage) {
        return stage.consented() && stage.session().state().isOpen() && stage.hasChoice();
    }

    private String photographInstead(Pass pass) {
        progress.photograph(pass);
        return "redirect:" + stages.of(pass).path() + "?note=digilocker";
    }
}
