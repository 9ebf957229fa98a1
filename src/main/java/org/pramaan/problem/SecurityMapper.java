package org.pramaan.problem;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Who is not known gets 401, who is known but may not gets 403. */
class SecurityMapper implements ExceptionMapper {

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        if (fault instanceof AuthenticationException) return Optional.of(Diagnosis.of(HttpStatus.UNAUTHORIZED));
        return fault instanceof AccessDeniedException
                ? Optional.of(Diagnosis.of(HttpStatus.FORBIDDEN))
                : Optional.empty();
    }
}
