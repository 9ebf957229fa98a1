package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter that stands at some doors, and nowhere else. */
abstract class DoorFilter extends OncePerRequestFilter {

    private final Predicate<HttpServletRequest> there;

    DoorFilter(Predicate<HttpServletRequest> there) {
        this.there = there;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !there.test(request);
    }
}
