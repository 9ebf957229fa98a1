package org.pramaan.problem;

import java.util.Optional;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Exceptions of modules below the doors, which name their status by {@code @ResponseStatus} and need not know this
 * module. Only a reason written in the annotation is shown, never the exception's message.
 */
class AnnotatedMapper implements ExceptionMapper {

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(fault.getClass(), ResponseStatus.class))
                .map(AnnotatedMapper::diagnosis);
    }

    private static Diagnosis diagnosis(ResponseStatus annotation) {
        HttpStatus status = annotation.code();
        var plain = Diagnosis.of(status);
        return annotation.reason().isEmpty() ? plain : plain.saying(annotation.reason());
    }
}
