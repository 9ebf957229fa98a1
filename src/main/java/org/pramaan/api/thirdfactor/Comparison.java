package org.pramaan.api.thirdfactor;

import org.pramaan.decision.FaceComparisonRules;
import org.springframework.stereotype.Component;

/** Has two pictures measured and decided upon. */
@Component
class Comparison {

    private final FaceComparing comparing;
    private final FaceComparisonRules rules;

    Comparison(FaceComparing comparing, FaceComparisonRules rules) {
        this.comparing = comparing;
        this.rules = rules;
    }

    ComparedAnswer compare(PicturePair pair, ComparisonQuery query) {
        var measured = comparing.measure(pair, query);
        return ComparedAnswer.of(measured, rules.decide(measured.faces()));
    }
}
