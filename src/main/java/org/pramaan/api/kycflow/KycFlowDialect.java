package org.pramaan.api.kycflow;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.pramaan.problem.Dialect;
import org.pramaan.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The error body of KF-02; asked before the EnxtAI dialect, with which it shares a path (CF-1). */
@Component
@Order(90)
class KycFlowDialect implements Dialect {

    private final Clock clock;

    KycFlowDialect(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return KycFlowRequests.match(request);
    }

    @Override
    public ResponseEntity<Body> tell(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Body(
                        problem.message(),
                        problem.status().value(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    }

    record Body(String detail, @JsonProperty("status_code") int statusCode, Instant timestamp) {}
}
