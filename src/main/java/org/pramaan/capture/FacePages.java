package org.pramaan.capture;

import org.pramaan.document.DocumentKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the camera for the liveness challenge; whoever cannot meet one sends a still photo. */
@Controller
class FacePages {

    private static final String NEXT = "redirect:/capture";

    private final Stages stages;
    private final ProgressTable progress;
    private final OnceMore onceMore;

    FacePages(Stages stages, ProgressTable progress, OnceMore onceMore) {
        this.stages = stages;
        this.progress = progress;
        this.onceMore = onceMore;
    }

    @GetMapping("/capture/face")
    String face(@AuthenticationPrincipal Pass pass, Model model) {
        var stage = stages.of(pass);
        if (!stage.wants(DocumentKind.LIVE_PHOTO)) return NEXT;
        model.addAllAttributes(onceMore.of(stage));
        return "capture/face";
    }

    @PostMapping("/capture/face/still")
    String sendStillPhoto(@AuthenticationPrincipal Pass pass) {
        if (stages.of(pass).wants(DocumentKind.LIVE_PHOTO)) progress.sendStillPhoto(pass);
        return NEXT;
    }
}
