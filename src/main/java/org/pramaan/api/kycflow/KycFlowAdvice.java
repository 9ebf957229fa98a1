package org.pramaan.api.kycflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pramaan.inference.ModelMissing;
import org.pramaan.ocr.UnreadableDocument;
import org.pramaan.problem.Problems;
import org.pramaan.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What exceptions of the senses mean at this door. */
@ControllerAdvice(basePackageClasses = KycFlowAdvice.class)
@Order(0)
class KycFlowAdvice {

    private final Problems problems;

    KycFlowAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void tell(HttpServletRequest request, HttpServletResponse response, ModelMissing missing) throws IOException {
        problems.write(request, response, new NotReady(missing));
    }

    @ExceptionHandler
    void tell(HttpServletRequest request, HttpServletResponse response, UnreadableDocument unreadable)
            throws IOException {
        problems.write(request, response, Refusal.badRequest("INVALID_DOCUMENT", detail(unreadable)));
    }

    private static String detail(UnreadableDocument unreadable) {
        return switch (unreadable.reason()) {
            case NEITHER_PICTURE_NOR_PDF -> "Invalid file format. Supported: JPG, JPEG, PNG, PDF";
            case PASSWORD_NEEDED -> "The PDF is protected. Send its password in the form field password";
            case WRONG_PASSWORD -> "The password of the PDF is wrong";
            case TOO_LARGE -> "The document is too large to be opened";
            default -> "The document is damaged or incomplete";
        };
    }
}
