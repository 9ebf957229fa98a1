package org.pramaan.api.xamila;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;
import org.pramaan.customer.Flaw;
import org.pramaan.customer.Flaw.Kind;
import org.pramaan.customer.InvalidData;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Refusals that tell every detail of what is wrong (XA-02). */
@ControllerAdvice(basePackageClasses = XamilaAdvice.class)
@Order(0)
class XamilaAdvice {

    @ExceptionHandler
    ResponseEntity<ErrorBody> tell(InvalidData invalid) {
        return tell(invalid.flaws());
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> tell(MissingServletRequestPartException missing) {
        return tell(List.of(new Flaw(missing.getRequestPartName(), Kind.REQUIRED)));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> tell(MissingServletRequestParameterException missing) {
        return tell(List.of(new Flaw(missing.getParameterName(), Kind.REQUIRED)));
    }

    @ExceptionHandler
    ResponseEntity<ErrorBody> tell(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) return tell(List.of(new Flaw(path(mapping), Kind.MALFORMED)));
        return new ErrorBody(StatusWords.of(HttpStatus.BAD_REQUEST), List.of("Un corps JSON valide est attendu."))
                .as(HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<ErrorBody> tell(List<Flaw> flaws) {
        return new ErrorBody(FlawWords.headline(flaws), FlawWords.details(flaws)).as(HttpStatus.BAD_REQUEST);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
