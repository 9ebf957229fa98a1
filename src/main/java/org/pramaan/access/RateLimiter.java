package org.pramaan.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.pramaan.problem.TooManyRequests;
import org.springframework.stereotype.Component;

/** Counts requests in fixed windows that open with their first request; all nodes share the counts in PostgreSQL. */
@Component
class RateLimiter {

    private final ProxyManager<String> buckets;
    private final Clock clock;

    RateLimiter(ProxyManager<String> buckets, Clock clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    /**
     * Takes one request's share.
     *
     * @throws TooManyRequests if there is none left
     */
    void take(Allotment allotment) {
        require(asked(allotment));
    }

    /** The same; the response tells what is left, either way. */
    void take(Allotment allotment, HttpServletResponse response) {
        var allowance = asked(allotment);
        allowance.announce(response);
        require(allowance);
    }

    private void require(Allowance allowance) {
        if (!allowance.granted()) throw new TooManyRequests(Duration.between(clock.instant(), allowance.reset()));
    }

    private Allowance asked(Allotment allotment) {
        var probe = bucket(allotment).tryConsumeAndReturnRemaining(1);
        return new Allowance(
                probe.isConsumed(),
                allotment.limit(),
                probe.getRemainingTokens(),
                clock.instant().plusNanos(probe.getNanosToWaitForReset()));
    }

    /**
     * Takes nothing.
     *
     * @throws TooManyRequests if nothing is left
     */
    void requireLeft(Allotment allotment) {
        var probe = bucket(allotment).estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(Allotment allotment) {
        return buckets.builder().build(allotment.bucket(), () -> configuration(allotment));
    }

    private static BucketConfiguration configuration(Allotment allotment) {
        return BucketConfiguration.builder()
                .addLimit(limit ->
                        limit.capacity(allotment.limit()).refillIntervally(allotment.limit(), allotment.window()))
                .build();
    }
}
