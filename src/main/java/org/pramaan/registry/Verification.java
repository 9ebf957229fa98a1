package org.pramaan.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.decision.NameMatch;

/**
 * A registry's answer, whoever the provider is.
 *
 * @param nameMatchScore 0..1, the given name against the registered one; null where one is missing
 * @param details what else it tells, by the names the answers use, such as {@code ckyc_id}
 */
public record Verification(
        Operation operation,
        VerificationStatus status,
        RegisteredPerson person,
        @Nullable Double nameMatchScore,
        Map<String, String> details) {

    public Verification {
        details = Map.copyOf(details);
    }

    public static Verification of(
            Operation operation, VerificationStatus status, RegisteredPerson person, Map<String, String> details) {
        return new Verification(operation, status, person, null, details);
    }

    Verification comparedWith(@Nullable String given) {
        var registered = person.name();
        if (given == null || registered == null) return this;
        return new Verification(operation, status, person, NameMatch.score(given, registered), details);
    }

    @Override
    public String toString() {
        return "Verification[%s, %s]".formatted(operation.id(), status);
    }
}
