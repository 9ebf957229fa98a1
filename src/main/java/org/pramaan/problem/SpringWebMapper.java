package org.pramaan.problem;

import java.util.Optional;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What Spring MVC refuses by itself, such as an unknown path or method; status and headers are Spring's. */
class SpringWebMapper implements ExceptionMapper {

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        if (!(fault instanceof ErrorResponse refused)) return Optional.empty();
        var diagnosis = Diagnosis.of(refused.getStatusCode()).with(refused.getHeaders());
        return Optional.of(missing(fault)
                .map(name -> diagnosis.saying(name + " is required"))
                .orElse(diagnosis));
    }

    private static Optional<String> missing(Throwable fault) {
        if (fault instanceof MissingServletRequestPartException part) return Optional.of(part.getRequestPartName());
        if (fault instanceof MissingServletRequestParameterException parameter) {
            return Optional.of(parameter.getParameterName());
        }
        return fault instanceof MissingRequestHeaderException header
                ? Optional.of(header.getHeaderName())
                : Optional.empty();
    }
}
