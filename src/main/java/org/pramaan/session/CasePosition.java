package org.pramaan.session;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param diagram of the version the case runs on, BPMN 2.0 in XML
 * @param version counts the versions of the diagram, from 1
 * @param steps entered so far, first to last; one entered twice appears twice
 */
public record CasePosition(String diagram, int version, List<Step> steps) {

    /**
     * An activity, event or gateway of the diagram.
     *
     * @param id in the diagram
     * @param name as the diagram labels it, or its id
     * @param left null while the case is there
     * @param cut whether the case was taken away before the step was done
     */
    public record Step(
            String id,
            String name,
            Instant entered,
            @Nullable Instant left,
            boolean cut) {}

    /** Ids of the steps where the case is now. */
    public List<String> active() {
        return ids(steps.stream().filter(step -> step.left() == null));
    }

    /** Ids of the steps it has done. */
    public List<String> done() {
        return ids(steps.stream().filter(step -> step.left() != null && !step.cut()));
    }

    private static List<String> ids(Stream<Step> steps) {
        return steps.map(Step::id).distinct().toList();
    }

    @Override
    public String toString() {
        return "CasePosition[%s]".formatted(active());
    }
}
