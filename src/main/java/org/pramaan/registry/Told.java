package org.pramaan.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of an answer is personal, as it is encrypted. */
record Told(RegisteredPerson person, @Nullable Double nameMatchScore, Map<String, String> details) {

    static Told of(Verification answer) {
        return new Told(answer.person(), answer.nameMatchScore(), answer.details());
    }

    Verification answer(Operation operation, VerificationStatus status) {
        return new Verification(operation, status, person, nameMatchScore, details);
    }
}
