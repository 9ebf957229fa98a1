package org.pramaan.api.thirdfactor;

import java.util.List;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** A field of the request cannot be used (TF-12); never quotes it. */
class InvalidInput extends Refusal {

    private final transient Faults faults;

    private InvalidInput(List<String> loc, String message, String type) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "VALIDATION_ERROR", message);
        faults = Faults.of(loc, message, type);
    }

    static InvalidInput missing(String field) {
        return new InvalidInput(List.of("body", field), "Field is required", "value_error.missing");
    }

    /** @param field empty for the body as a whole */
    static InvalidInput body(String field, String message, String type) {
        return new InvalidInput(field.isEmpty() ? List.of("body") : List.of("body", field), message, type);
    }

    static InvalidInput query(String field, String message, String type) {
        return new InvalidInput(List.of("query", field), message, type);
    }

    Faults faults() {
        return faults;
    }
}
