package org.pramaan.problem;

import java.util.Optional;

/** Knows what one family of exceptions means to the caller. */
@FunctionalInterface
interface ExceptionMapper {

    /** Empty when the exception is of another family. */
    Optional<Diagnosis> diagnose(Throwable fault);
}
