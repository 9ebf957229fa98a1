package org.pramaan.process;

import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Listeners of the session's process that others use too, for tests of other packages. */
public final class TestListeners {

    private TestListeners() {}

    public static ExecutionListener readThresholds() {
        return new ReadThresholds();
    }
}
