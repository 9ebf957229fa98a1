package org.pramaan.api.enxtai;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.pramaan.api.enxtai.EnxtaiDialect.Body;
import org.pramaan.digilocker.DigilockerRefusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells refusals about DigiLocker with their code where others have the reason phrase (CF-21). */
@RestControllerAdvice(assignableTypes = DigilockerController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DigilockerAdvice {

    @ExceptionHandler
    ResponseEntity<Body> tell(DigilockerRefusal refusal, HttpServletResponse response) {
        @Nullable String requestId = response.getHeader("X-Request-Id");
        var status = refusal.status();
        return ResponseEntity.status(status)
                .headers(refusal.headers())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Body(
                        status.value(),
                        refusal.reason(),
                        refusal.code(),
                        refusal.code(),
                        requestId == null ? "" : requestId));
    }
}
