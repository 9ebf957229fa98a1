package org.pramaan.api.thirdfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.inference.ModelMissing;
import org.pramaan.ocr.UnreadableDocument;
import org.pramaan.problem.Problems;
import org.pramaan.problem.Unavailable;
import org.pramaan.thirdfactor.ClaimRefused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** What this API tells in words of its own; all else is told by {@link ThirdFactorDialect}. */
@ControllerAdvice(basePackageClasses = ThirdFactorAdvice.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ThirdFactorAdvice {

    private final Problems problems;

    ThirdFactorAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Faults> tell(InvalidInput input) {
        return ThirdFactorDialect.faults(input);
    }

    @ExceptionHandler
    ResponseEntity<Faults> tell(ClaimRefused refused) {
        return ThirdFactorDialect.faults(
                InvalidInput.body(refused.claim(), refused.reason(), "value_error." + refused.claim()));
    }

    @ExceptionHandler
    ResponseEntity<Faults> tell(MultipartException broken) {
        return ThirdFactorDialect.faults(InvalidInput.body(
                "", "The multipart body is too large or cannot be taken apart", "value_error.multipart"));
    }

    @ExceptionHandler
    ResponseEntity<Faults> tell(UnreadableDocument unreadable) {
        return ThirdFactorDialect.faults(
                InvalidInput.body("base64_image", String.valueOf(unreadable.getMessage()), "value_error.image"));
    }

    @ExceptionHandler
    void tell(HttpServletRequest request, HttpServletResponse response, ModelMissing missing) throws IOException {
        problems.write(request, response, new NotReady(missing));
    }

    private static final class NotReady extends Unavailable {

        NotReady(ModelMissing cause) {
            super("Service not ready: a model is not installed");
            initCause(cause);
        }
    }
}
