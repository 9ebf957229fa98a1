package org.pramaan.registry;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.pramaan.registry.ProviderAway.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leaves a registry alone for a while that gave no answer several times in a row, or took too long as often: cases then
 * go on at once without it. After that a few questions try it again.
 */
@Component
public class RegistryBreakers {

    private static final Logger log = LoggerFactory.getLogger(RegistryBreakers.class);
    private static final float ALL = 100;

    private static final Set<Reason> FAULTS =
            EnumSet.of(Reason.TIMEOUT, Reason.UNREACHABLE, Reason.RATE_LIMITED, Reason.FAULTY);

    /** They say nothing of the registry: it was not asked, or what one client asked was malformed. */
    private static final Set<Reason> OUR_OWN = EnumSet.of(Reason.BUSY, Reason.NOT_CONFIGURED, Reason.MALFORMED);

    private final Map<RegistryKind, CircuitBreaker> breakers = new EnumMap<>(RegistryKind.class);

    RegistryBreakers(RegistrySettings settings) {
        var config = config(settings);
        for (var kind : RegistryKind.values()) breakers.put(kind, breaker(kind, config));
    }

    /** @throws ProviderAway if the registry gives no answer, or is left alone */
    Verification guard(RegistryKind kind, Supplier<Verification> question) {
        try {
            return Objects.requireNonNull(breakers.get(kind)).executeSupplier(question);
        } catch (CallNotPermittedException open) {
            throw new ProviderAway("The registry", Reason.LEFT_ALONE);
        }
    }

    /** The registries that are not asked at present. */
    public Set<RegistryKind> leftAlone() {
        return breakers.entrySet().stream()
                .filter(entry -> entry.getValue().getState() == CircuitBreaker.State.OPEN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static CircuitBreaker breaker(RegistryKind kind, CircuitBreakerConfig config) {
        var breaker = CircuitBreaker.of(kind.word(), config);
        breaker.getEventPublisher()
                .onStateTransition(change -> log.warn(
                        "The registry {} is {}",
                        kind,
                        change.getStateTransition().getToState()));
        return breaker;
    }

    private static CircuitBreakerConfig config(RegistrySettings settings) {
        var breaker = settings.breaker();
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(breaker.failures())
                .minimumNumberOfCalls(breaker.failures())
                .failureRateThreshold(ALL)
                .slowCallRateThreshold(ALL)
                .slowCallDurationThreshold(settings.patience())
                .waitDurationInOpenState(breaker.pause())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .permittedNumberOfCallsInHalfOpenState(breaker.trials())
                .recordException(fault -> is(fault, FAULTS))
                .ignoreException(fault -> is(fault, OUR_OWN))
                .build();
    }

    private static boolean is(Throwable fault, Set<Reason> reasons) {
        return fault instanceof ProviderAway away && reasons.contains(away.why());
    }
}
