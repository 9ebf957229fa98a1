package org.pramaan.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;

/** Bodies and parameters with the wrong content: names the fields, never what stood in them. */
class ValidationMapper implements ExceptionMapper {

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        if (fault instanceof MethodArgumentNotValidException invalid) return said(fields(invalid.getBindingResult()));
        if (fault instanceof BindException invalid) return said(fields(invalid.getBindingResult()));
        if (fault instanceof HttpMessageNotReadableException unreadable) return said(unreadable(unreadable));
        if (fault instanceof TypeMismatchException mismatch && !(fault instanceof ConversionNotSupportedException)) {
            return said(wrongType(String.valueOf(mismatch.getPropertyName())));
        }
        return Optional.empty();
    }

    private static Optional<Diagnosis> said(String message) {
        return Optional.of(Diagnosis.of(HttpStatus.BAD_REQUEST).saying(message));
    }

    private static String fields(BindingResult result) {
        return result.getFieldErrors().stream()
                .map(ValidationMapper::field)
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String field(FieldError error) {
        return error.isBindingFailure()
                ? wrongType(error.getField())
                : error.getField() + " " + error.getDefaultMessage();
    }

    private static String unreadable(HttpMessageNotReadableException fault) {
        return fault.getCause() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? wrongType(path(mapping))
                : "The request body is missing or not readable.";
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String wrongType(String field) {
        return field + " has the wrong type";
    }
}
