package org.pramaan.capture;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a fresh link to the same session as a QR code, so that a person goes on where there is a better camera. */
@Controller
class HandoverPages {

    private static final String HANDOVER = "/capture/handover";

    private final LinkBook book;
    private final CaptureAddress address;
    private final CaptureSettings settings;

    HandoverPages(LinkBook book, CaptureAddress address, CaptureSettings settings) {
        this.book = book;
        this.address = address;
        this.settings = settings;
    }

    @PostMapping(HANDOVER)
    String handOver(@AuthenticationPrincipal Pass pass, Model model) {
        var url = address.of(book.issue(pass)).toString();
        model.addAttribute("url", url);
        model.addAttribute("code", QrPicture.of(url));
        model.addAttribute("minutes", settings.linkValidity().toMinutes());
        return "capture/handover";
    }

    /** Where a reloaded page leads. */
    @GetMapping(HANDOVER)
    String again() {
        return "redirect:/capture";
    }
}
