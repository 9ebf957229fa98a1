package org.pramaan.liveness;

import java.util.List;

/**
 * How much a photo looks like a bona fide presentation.
 *
 * @param score 0 to 1, the strength of the most suspicious signal; not a probability: the error rates at each score are
 *     measured in the liveness benchmark
 * @param method by which means it was made
 * @param signals everything that was evaluated; what could not be evaluated is absent
 * @param mark by which this photo is known again
 */
public record LivenessAssessment(double score, String method, List<Signal> signals, PhotoMark mark) {

    /** One photo, nothing asked of the person: presentation-attack signals only. */
    public static final String PASSIVE_SINGLE_PHOTO = "PASSIVE_SINGLE_PHOTO";

    public LivenessAssessment {
        signals = List.copyOf(signals);
    }

    static LivenessAssessment of(List<Signal> signals, PhotoMark mark) {
        double score = signals.stream().mapToDouble(Signal::strength).min().orElseThrow();
        return new LivenessAssessment(score, PASSIVE_SINGLE_PHOTO, signals, mark);
    }
}
