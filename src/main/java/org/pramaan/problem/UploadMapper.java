package org.pramaan.problem;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Multipart bodies that are too large (CF-12) or cannot be taken apart. */
class UploadMapper implements ExceptionMapper {

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        if (fault instanceof MaxUploadSizeExceededException) {
            return Optional.of(Diagnosis.of(HttpStatus.PAYLOAD_TOO_LARGE).saying("The file is larger than allowed."));
        }
        return fault instanceof MultipartException
                ? Optional.of(Diagnosis.of(HttpStatus.BAD_REQUEST).saying("A well-formed multipart body is needed."))
                : Optional.empty();
    }
}
