package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter that stands at the doors on terms of their own, and nowhere else. */
abstract class GuestFilter extends OncePerRequestFilter {

    private final Doors doors;

    GuestFilter(Doors doors) {
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !doors.serve(request);
    }
}
