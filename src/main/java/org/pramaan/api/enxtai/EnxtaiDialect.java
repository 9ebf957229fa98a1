package org.pramaan.api.enxtai;

import jakarta.servlet.http.HttpServletRequest;
import org.pramaan.problem.Dialect;
import org.pramaan.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The error body of EN-06, extended by {@code code} and {@code requestId}. */
@Component
@Order(100)
class EnxtaiDialect implements Dialect {

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        var uri = request.getRequestURI();
        return uri.startsWith("/api/v1/kyc/")
                || uri.startsWith("/api/v1/client/")
                || uri.startsWith("/api/v1/sandbox/")
                || uri.startsWith("/api/digilocker/");
    }

    @Override
    public ResponseEntity<Body> tell(Problem problem) {
        var status = problem.status();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Body(
                        status.value(),
                        problem.message(),
                        status.getReasonPhrase(),
                        problem.code(),
                        problem.requestId()));
    }

    record Body(int statusCode, String message, String error, String code, String requestId) {}
}
