package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads bodies the container sets no limit to, up to a limit; they can be read again by whoever comes later. */
@Component
@Order(FilterOrder.BODY_LIMIT)
class BodyLimitFilter extends DoorFilter {

    private final AccessSettings settings;

    BodyLimitFilter(KeyedDoors doors, AccessSettings settings) {
        super(doors);
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) || BodyKind.of(request) != BodyKind.RAW;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = Math.toIntExact(settings.largestBody().toBytes());
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE", "The request body is too large.");
        }
        chain.doFilter(new ReplayedRequest(request, body), response);
    }
}
