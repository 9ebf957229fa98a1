package org.pramaan.capture;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where links lead: the token is exchanged for a cookie and leaves the address (TF-10). */
@Controller
class StartPages {

    private final LinkBook book;
    private final Stages stages;

    StartPages(LinkBook book, Stages stages) {
        this.book = book;
        this.stages = stages;
    }

    @GetMapping({"/capture/start", "/tfauth/start"})
    String start(
            @RequestParam(required = false) @Nullable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var secret = token == null ? null : book.open(token).orElse(null);
        if (secret == null) return over(response, HttpStatus.NOT_FOUND);
        VisitCookie.write(secret, request, response);
        return "redirect:/capture";
    }

    /** To the page a person should be on. */
    @GetMapping("/capture")
    String next(@AuthenticationPrincipal Pass pass) {
        return "redirect:" + stages.of(pass).path();
    }

    @RequestMapping(NoVisit.OVER)
    String over(HttpServletResponse response) {
        return over(response, HttpStatus.UNAUTHORIZED);
    }

    @RequestMapping(NoVisit.REFUSED)
    String refused(HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return "capture/refused";
    }

    private static String over(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return "capture/over";
    }
}
