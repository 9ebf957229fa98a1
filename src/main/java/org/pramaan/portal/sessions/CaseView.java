package org.pramaan.portal.sessions;

import java.util.List;
import org.pramaan.portal.Moment;
import org.pramaan.session.CasePosition;
import org.pramaan.session.CasePosition.Step;

/**
 * Where a case stands, as a list beside the drawing.
 *
 * @param here ids of the steps where it is now, in one line
 * @param done ids of the steps it has done, in one line
 */
public record CaseView(int version, String here, String done, List<Passed> steps) {

    static CaseView of(CasePosition position) {
        return new CaseView(
                position.version(),
                String.join(" ", position.active()),
                String.join(" ", position.done()),
                position.steps().stream().map(Passed::of).toList());
    }

    /** @param standing what became of the step, in words */
    public record Passed(String name, String standing, boolean here, Moment entered) {

        static Passed of(Step step) {
            var standing = step.left() == null ? "here now" : step.cut() ? "left before it was done" : "done";
            return new Passed(step.name(), standing, step.left() == null, Moment.of(step.entered()));
        }
    }
}
