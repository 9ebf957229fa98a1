package org.pramaan.decentro;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.pramaan.registry.ProviderAway;
import org.pramaan.status.Sightings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Calls that do no harm when they are repeated: after a timeout, a 5xx or a 429 they are, with pauses that double and
 * vary (DC-12). Payments and messages do not come this way.
 */
@Component
class DecentroCalls {

    private static final Logger log = LoggerFactory.getLogger(DecentroCalls.class);
    private static final double DOUBLED = 2;
    private static final double VARIED_BY = 0.5;

    private final DecentroHttp http;
    private final Sightings sightings;
    private final Retry retry;
    private final Semaphore slots;

    DecentroCalls(DecentroHttp http, DecentroSettings settings, Sightings sightings) {
        this.http = http;
        this.sightings = sightings;
        this.slots = new Semaphore(settings.calls().atOnce());
        this.retry = Retry.of("decentro", config(settings.calls()));
        retry.getEventPublisher()
                .onRetry(again -> log.warn("Decentro is asked again, attempt {}", again.getNumberOfRetryAttempts() + 1))
                .onError(failed -> log.error(
                        "Decentro gave no answer: {}", failed.getLastThrowable().getMessage()));
    }

    /** @throws ProviderAway if no attempt was answered */
    Reply ask(Call call) {
        return bounded(() -> retry.executeSupplier(() -> attempt(call)));
    }

    /** @throws ProviderAway if the one attempt was not answered */
    Reply askOnce(Call call) {
        return bounded(() -> attempt(call));
    }

    private Reply bounded(Supplier<Reply> work) {
        if (!slots.tryAcquire()) throw Decentro.away(ProviderAway.Reason.BUSY);
        try {
            var reply = work.get();
            sightings.answered(DecentroPart.SERVICE);
            return reply;
        } catch (ProviderAway away) {
            if (away.why() != ProviderAway.Reason.NOT_CONFIGURED) sightings.away(DecentroPart.SERVICE);
            throw away;
        } finally {
            slots.release();
        }
    }

    /** Faults behind Decentro come as answers, and count as faults of its own. */
    private Reply attempt(Call call) {
        var reply = http.post(call, http.newReference());
        ResponseKeys.refuseFault(reply);
        return reply;
    }

    private static RetryConfig config(DecentroSettings.Calls calls) {
        return RetryConfig.custom()
                .maxAttempts(1 + calls.retries())
                .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(calls.firstPause(), DOUBLED, VARIED_BY))
                .retryOnException(fault ->
                        fault instanceof ProviderAway away && away.why().isPassing())
                .build();
    }
}
