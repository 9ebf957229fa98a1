package org.pramaan.provider.smile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the actions of a job ended: those of the machine, and a person's at Smile ID who looked after it. */
final class SmileActions {

    private static final Set<String> PASSED = Set.of("Passed", "Approved", "Verified", "Completed");
    private static final Set<String> FAILED = Set.of("Failed", "Rejected", "Not Verified");
    private static final Set<String> LEFT_OUT = Set.of("", "Not Applicable", "Not Done");

    private final JsonNode outcomes;

    SmileActions(JsonNode outcomes) {
        this.outcomes = outcomes;
    }

    /** What the person decided; else no if any failed, yes if all passed, null if one is open or none applied. */
    @Nullable
    Boolean passed(String person, String... machine) {
        var reviewed = outcomes(Stream.of(person));
        if (PASSED.containsAll(reviewed) && !reviewed.isEmpty()) return true;
        var all = outcomes(Stream.concat(Stream.of(person), Stream.of(machine)));
        if (all.stream().anyMatch(FAILED::contains)) return false;
        return !all.isEmpty() && PASSED.containsAll(all) ? true : null;
    }

    /** Of those of the actions that were to be done. */
    private List<String> outcomes(Stream<String> actions) {
        return actions.map(action -> outcomes.path(action).asText(""))
                .filter(outcome -> !LEFT_OUT.contains(outcome))
                .toList();
    }
}
