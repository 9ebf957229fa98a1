package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/** A filter that stands at the doors where an API key is needed, and nowhere else. */
abstract class DoorFilter extends OncePerRequestFilter {

    private final KeyedDoors doors;

    DoorFilter(KeyedDoors doors) {
        this.doors = doors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !doors.guard(request);
    }
}
