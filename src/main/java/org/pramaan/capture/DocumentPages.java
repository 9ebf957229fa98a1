package org.pramaan.capture;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pramaan.document.DocumentKind;
import org.pramaan.problem.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Asks for one document after the other, photographed or as a file. */
@Controller
@RequestMapping("/capture/documents/{kind}")
class DocumentPages {

    private final Stages stages;
    private final CaptureIntake intake;
    private final OnceMore onceMore;

    DocumentPages(Stages stages, CaptureIntake intake, OnceMore onceMore) {
        this.stages = stages;
        this.intake = intake;
        this.onceMore = onceMore;
    }

    @GetMapping
    ModelAndView ask(@AuthenticationPrincipal Pass pass, @PathVariable String kind) {
        var stage = stages.of(pass);
        return KindPath.parse(kind)
                .filter(stage::wants)
                .map(wanted -> page(stage, wanted))
                .orElseGet(DocumentPages::next);
    }

    @PostMapping
    ModelAndView take(
            @AuthenticationPrincipal Pass pass,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var stage = stages.of(pass);
        var wanted = KindPath.parse(kind).filter(stage::wants);
        if (wanted.isEmpty()) return next(); // sent twice, or from another device
        try {
            if (file == null || file.isEmpty()) throw Refusal.badRequest("FILE_MISSING", "No file was chosen");
            intake.take(pass, wanted.get(), file.getBytes());
            return next();
        } catch (Refusal refusal) {
            var page = page(stage, wanted.get()).addObject("refusal", refusal.code());
            page.setStatus(refusal.status());
            return page;
        }
    }

    private static ModelAndView next() {
        return new ModelAndView("redirect:/capture");
    }

    private ModelAndView page(Stage stage, DocumentKind kind) {
        return new ModelAndView("capture/document")
                .addObject("kind", kind)
                .addObject("path", KindPath.of(kind))
                .addAllObjects(onceMore.of(stage))
                .addObject("missing", stage.missing());
    }
}
