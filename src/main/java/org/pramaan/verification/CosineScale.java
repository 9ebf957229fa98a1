package org.pramaan.verification;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Tells a calibrated face score on the scale of cosine similarities on which KF-23 decides at 0.30: a polyline through
 * the knots, strictly rising, so that it changes no order and no decision. Its middle knot puts 0.30 where the score is
 * .52, the cut of the ThirdFactor API (CF-11); src/docs/decisions/0006 says why it is not the descriptors' own cosine.
 *
 * @param scores of the knots, rising from 0 to 1
 * @param cosines of the knots, rising
 */
public record CosineScale(
        @DefaultValue({"0", "0.52", "1"}) List<Double> scores,
        @DefaultValue({"0", "0.30", "1"}) List<Double> cosines) {

    /** @throws IllegalArgumentException if the knots are not pairs that rise from score 0 to score 1 */
    public CosineScale {
        scores = List.copyOf(scores);
        cosines = List.copyOf(cosines);
        if (scores.size() < 2 || scores.size() != cosines.size() || !rise(scores) || !rise(cosines))
            throw new IllegalArgumentException("The knots of the cosine scale must be pairs that rise");
        if (scores.get(0) != 0 || scores.get(scores.size() - 1) != 1)
            throw new IllegalArgumentException("The cosine scale must reach from score 0 to score 1");
    }

    /** @param score 0..1 */
    public double at(double score) {
        int knot = 1;
        while (knot < scores.size() - 1 && score > scores.get(knot)) knot++;
        double part = (score - scores.get(knot - 1)) / (scores.get(knot) - scores.get(knot - 1));
        return cosines.get(knot - 1) + part * (cosines.get(knot) - cosines.get(knot - 1));
    }

    private static boolean rise(List<Double> values) {
        for (int i = 1; i < values.size(); i++) if (values.get(i) <= values.get(i - 1)) return false;
        return true;
    }
}
