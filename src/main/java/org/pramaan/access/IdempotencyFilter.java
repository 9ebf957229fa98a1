package org.pramaan.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Serves a POST with an {@code Idempotency-Key} once and gives the same answer to its repetitions (BS-01, EN-08). The
 * answer is kept after the work is committed: if a node dies between the two, the repetition works again.
 */
@Component
@Order(FilterOrder.IDEMPOTENCY)
class IdempotencyFilter extends DoorFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private final RequestFingerprint fingerprint;
    private final IdempotentAnswers answers;

    IdempotencyFilter(KeyedDoors doors, RequestFingerprint fingerprint, IdempotentAnswers answers) {
        super(doors::guard);
        this.fingerprint = fingerprint;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return super.shouldNotFilter(request)
                || request.getHeader(HEADER) == null
                || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = IdempotencyKey.of(KnownCaller.require(request).clientId(), request.getHeader(HEADER));
        var claim = answers.claim(key, fingerprint.of(request));
        if (claim instanceof Claim.Granted granted) {
            serve(granted.holding(), request, response, chain);
        } else if (claim instanceof Claim.Served served) {
            response.setHeader(REPLAYED, "true");
            served.answer().writeTo(response);
        } else {
            throw refusal(claim);
        }
    }

    private void serve(Holding holding, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var recorded = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, recorded);
            done = true;
        } finally {
            if (!done) answers.release(holding);
        }
        settle(holding, recorded);
        recorded.copyBodyToResponse();
    }

    /** The work is done: that its answer could not be kept must not make it look undone. */
    private void settle(Holding holding, ContentCachingResponseWrapper recorded) {
        try {
            answers.settle(holding, Answer.of(recorded));
        } catch (DataAccessException failed) {
            logger.warn("An answer could not be kept for repetition", failed);
        }
    }

    private static Refusal refusal(Claim claim) {
        return claim instanceof Claim.InFlight
                ? new Refusal(
                        HttpStatus.CONFLICT,
                        "REQUEST_IN_PROGRESS",
                        "A request with this Idempotency-Key is in progress.")
                : new Refusal(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "IDEMPOTENCY_KEY_REUSED",
                        "This Idempotency-Key was used for another request.");
    }
}
