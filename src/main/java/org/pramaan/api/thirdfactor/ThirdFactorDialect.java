package org.pramaan.api.thirdfactor;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.problem.Dialect;
import org.pramaan.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The error bodies of TF-08 and TF-12; what is too large is a 422 here (TF-13). */
@Component
@Order(80)
class ThirdFactorDialect implements Dialect {

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return ThirdFactorPaths.match(request);
    }

    @Override
    public ResponseEntity<?> tell(Problem problem) {
        return problem.status() == HttpStatus.PAYLOAD_TOO_LARGE
                ? faults(InvalidInput.body("", problem.message(), "value_error.too_large"))
                : ResponseEntity.status(problem.status())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(new Body(problem.message()));
    }

    static ResponseEntity<Faults> faults(InvalidInput input) {
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_JSON)
                .body(input.faults());
    }

    record Body(String error) {}
}
