package org.pramaan.realm;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.pramaan.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what Keycloak answers from its giving no usable answer. */
final class RealmAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(RealmAnswers.class);

    private RealmAnswers() {}

    /**
     * As the service account, whose token Keycloak may have forgotten: a new one is asked for once.
     *
     * @throws Unavailable if there is no answer, or Keycloak does not let us in
     * @throws jakarta.ws.rs.ClientErrorException whose status is Keycloak's answer to what was asked
     */
    static <T> T administering(Supplier<T> call) {
        try {
            return of(call);
        } catch (NotAuthorizedException forgotten) {
            return again(call);
        }
    }

    /** Likewise, but that we are not let in is an answer. */
    static <T> T of(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | ServerErrorException | ForbiddenException failed) {
            throw unavailable(failed);
        }
    }

    /** What failed is told to the operator without its message, which may quote the person. */
    static Unavailable unavailable(RuntimeException failed) {
        var status = failed instanceof WebApplicationException answer
                ? "status " + answer.getResponse().getStatus()
                : failed.getClass().getSimpleName();
        LOG.warn("The customers' realm gave no usable answer: {}", status);
        return new Unavailable("The customers' accounts cannot be reached");
    }

    private static <T> T again(Supplier<T> call) {
        try {
            return of(call);
        } catch (NotAuthorizedException refused) {
            throw unavailable(refused);
        }
    }
}
