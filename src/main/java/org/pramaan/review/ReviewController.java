package org.pramaan.review;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that the Tasklist form frames: a doubtful case as its reviewer sees it (BS-04). */
@Controller
class ReviewController {

    private final ReviewDesk desk;
    private final ReviewPages pages;

    ReviewController(ReviewDesk desk, ReviewPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/review/{taskId}")
    ModelAndView page(@PathVariable String taskId, Authentication signedIn, CsrfToken csrf) {
        var reviewer = Reviewer.of(signedIn);
        return desk.find(taskId, reviewer)
                .map(task -> page(pages.open(task, reviewer), csrf))
                .orElseGet(() -> new ModelAndView("review/unknown", HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(ReviewPage page, CsrfToken csrf) {
        return new ModelAndView("review/session").addObject("page", page).addObject("csrf", csrf);
    }
}
