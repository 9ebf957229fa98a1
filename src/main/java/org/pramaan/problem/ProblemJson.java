package org.pramaan.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The dialect of every door without one of its own: RFC 9457, {@code application/problem+json}. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemJson implements Dialect {

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return true;
    }

    @Override
    public ResponseEntity<ProblemDetail> tell(Problem problem) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.message());
        detail.setProperty("code", problem.code());
        detail.setProperty("requestId", problem.requestId());
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }
}
