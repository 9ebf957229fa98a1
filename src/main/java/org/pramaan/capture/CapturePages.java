package org.pramaan.capture;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** What every page shows, and the page for what is refused. */
@ControllerAdvice(basePackageClasses = CapturePages.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CapturePages {

    @ModelAttribute("words")
    Words words(@AuthenticationPrincipal @Nullable Pass pass, HttpServletRequest request) {
        return Words.in(LanguageChoice.of(request, pass));
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return List.of(Language.values());
    }

    @ModelAttribute("visiting")
    boolean visiting(@AuthenticationPrincipal @Nullable Pass pass) {
        return pass != null;
    }

    /** Models of failed requests are gone. */
    @ExceptionHandler
    ModelAndView tell(Refusal refusal, HttpServletRequest request) {
        var page = new ModelAndView("capture/problem");
        page.setStatus(refusal.status());
        var pass = VisitFilter.visitor(request);
        page.addObject("words", Words.in(LanguageChoice.of(request, pass)));
        page.addObject("languages", languages());
        page.addObject("visiting", pass != null);
        return page;
    }
}
