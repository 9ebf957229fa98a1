package org.pramaan.api.decentro;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.compliance.ConsentMissing;
import org.pramaan.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Tells that consent is missing as a 403. */
@ControllerAdvice(basePackageClasses = ConsentAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsentAdvice {

    private final Problems problems;

    ConsentAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void tell(HttpServletRequest request, HttpServletResponse response, ConsentMissing missing) throws IOException {
        problems.write(request, response, new ConsentRequired(missing.purpose()));
    }
}
