package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.problem.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells, in the door's dialect, what the filters behind it refuse. */
@Component
@Order(FilterOrder.REFUSALS)
class RefusalFilter extends DoorFilter {

    private final Doors others;
    private final Problems problems;

    RefusalFilter(KeyedDoors doors, Doors others, Problems problems) {
        super(doors::guard);
        this.others = others;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) && !others.serve(request);
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever it is, the caller hears it in the door's dialect
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception fault) {
            problems.write(request, response, fault);
        }
    }
}
