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
import org.springframework.util.unit.DataSize;

/**
 * Reads bodies the container sets no limit to, up to a limit; they can be read again by whoever comes later. Only what a
 * door's controllers stream is counted while they read.
 */
@Component
@Order(FilterOrder.BODY_LIMIT)
class BodyLimitFilter extends DoorFilter {

    private final Doors others;
    private final AccessSettings settings;

    BodyLimitFilter(KeyedDoors doors, Doors others, AccessSettings settings) {
        super(doors::guard);
        this.others = others;
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request) && !others.serve(request) || !isReadHere(request);
    }

    private boolean isReadHere(HttpServletRequest request) {
        return switch (BodyKind.of(request)) {
            case RAW -> true;
            case FORM -> others.find(request).filter(Door::readsForms).isPresent();
            case MULTIPART -> false;
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var streamed = others.find(request).flatMap(door -> door.streamed(request));
        chain.doFilter(
                streamed.isPresent()
                        ? new StreamedRequest(request, streamed.get().toBytes())
                        : read(request),
                response);
    }

    static Refusal tooLarge() {
        return new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE", "The request body is too large.");
    }

    private HttpServletRequest read(HttpServletRequest request) throws IOException {
        int most = Math.toIntExact(largest(request).toBytes());
        var body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) throw tooLarge();
        return new ReplayedRequest(request, body);
    }

    private DataSize largest(HttpServletRequest request) {
        return others.find(request)
                .map(door -> others.termsOf(door).largestBody())
                .orElse(settings.largestBody());
    }
}
