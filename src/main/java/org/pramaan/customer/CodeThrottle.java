package org.pramaan.customer;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import org.pramaan.problem.TooManyRequests;
import org.springframework.stereotype.Component;

/** Counts what may be done only so often, in the database that all nodes share. */
@Component
class CodeThrottle {

    private final ProxyManager<String> buckets;

    CodeThrottle(ProxyManager<String> buckets) {
        this.buckets = buckets;
    }

    /** @throws TooManyRequests if it was done as often as allowed */
    void take(String what, int limit, Duration window) {
        var probe = bucket(what, limit, window).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Counts it one time less. */
    void giveBack(String what, int limit, Duration window) {
        bucket(what, limit, window).addTokens(1);
    }

    private Bucket bucket(String what, int limit, Duration window) {
        return buckets.builder()
                .build(
                        "customer|" + what,
                        () -> BucketConfiguration.builder()
                                .addLimit(bandwidth -> bandwidth.capacity(limit).refillIntervally(limit, window))
                                .build());
    }
}
