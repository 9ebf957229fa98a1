package org.pramaan.process.customer;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.pramaan.process.ReadThresholds;
import org.pramaan.process.ThresholdMissing;
import org.springframework.stereotype.Component;

/**
 * Reads the thresholds of Decide customer verdict. In the table a comparison with nothing or with a text is never true:
 * such a threshold would switch its rule off unseen, and so fails the step instead.
 */
@Component
class ReadCustomerThresholds implements ExecutionListener {

    static final Set<String> NAMES = Set.of(
            "faceWeight",
            "livenessWeight",
            "dataWeight",
            "addressWeight",
            "faceThreshold",
            "livenessThreshold",
            "dataThreshold",
            "addressThreshold",
            "leastFacts",
            "toleratedDifferences",
            "sidesThreshold",
            "faceMismatchThreshold",
            "rejectFaceMismatch",
            "autoApprovalScore");

    private final ReadThresholds reading;

    ReadCustomerThresholds(ReadThresholds reading) {
        this.reading = reading;
    }

    /** @throws ThresholdMissing if one is not there, or is neither a number nor true or false */
    @Override
    public void notify(DelegateExecution execution) {
        reading.notify(execution);
        NAMES.forEach(name -> check(name, execution.getVariableLocal(name)));
    }

    private static void check(String name, @Nullable Object threshold) {
        if (!(threshold instanceof Number || threshold instanceof Boolean)) throw new ThresholdMissing(name);
    }
}
