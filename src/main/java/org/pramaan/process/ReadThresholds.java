package org.pramaan.process;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Modeler writes the thresholds of Decide verdict as text; the decision table compares numbers. This turns the one
 * into the other, so that compliance may simply write 0.80 or true.
 */
@Component
public class ReadThresholds implements ExecutionListener {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern TRUTH = Pattern.compile("true|false");

    @Override
    public void notify(DelegateExecution execution) {
        execution.getVariablesLocal().forEach((name, value) -> execution.setVariableLocal(name, read(value)));
    }

    private static Object read(Object value) {
        var text = String.valueOf(value).trim();
        if (NUMBER.matcher(text).matches()) return Double.valueOf(text);
        return TRUTH.matcher(text).matches() ? Boolean.valueOf(text) : value;
    }
}
