package org.pramaan.api.decentro;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pramaan.registry.RegistryCheck;

/** What is known of a person, latest first. */
record StatusAnswer(String status, List<Check> data) {

    /** @param data as it was answered */
    @JsonNaming(SnakeCaseStrategy.class)
    record Check(String kycType, Instant checkedAt, Map<String, Object> data) {

        static Check of(RegistryCheck check) {
            return new Check(
                    check.kind().word(),
                    check.askedAt(),
                    OperationAnswer.of(check.answer()).data());
        }
    }

    static StatusAnswer of(List<RegistryCheck> checks) {
        return new StatusAnswer("SUCCESS", checks.stream().map(Check::of).toList());
    }
}
