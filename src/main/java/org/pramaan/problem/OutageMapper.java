package org.pramaan.problem;

import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

/** The database is away, too busy, or two writers met: nothing was done and the same request may be sent again. */
class OutageMapper implements ExceptionMapper {

    private static final List<Class<? extends Exception>> OUTAGES = List.of(
            CannotCreateTransactionException.class,
            TransientDataAccessException.class,
            NonTransientDataAccessResourceException.class,
            SQLTransientException.class);

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                        .anyMatch(OutageMapper::isOutage)
                ? Optional.of(Diagnosis.of(HttpStatus.SERVICE_UNAVAILABLE))
                : Optional.empty();
    }

    private static boolean isOutage(Throwable cause) {
        return OUTAGES.stream().anyMatch(outage -> outage.isInstance(cause));
    }
}
