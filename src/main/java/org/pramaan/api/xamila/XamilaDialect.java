package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pramaan.problem.Dialect;
import org.pramaan.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The error bodies of XA-02; the details of a 500 are the request's id, by which the operator finds what happened. */
@Component
@Order(70)
class XamilaDialect implements Dialect {

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        return XamilaPaths.match(request);
    }

    @Override
    public ResponseEntity<ErrorBody> tell(Problem problem) {
        var said = problem.code().equals(XamilaRefusal.CODE) ? problem.message() : StatusWords.of(problem.status());
        return new ErrorBody(said, details(problem)).as(problem.status());
    }

    private static @Nullable Object details(Problem problem) {
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) return problem.requestId();
        return problem.status() == HttpStatus.BAD_REQUEST && !problem.code().equals(XamilaRefusal.CODE)
                ? List.of("La requête n'est pas bien formée.")
                : null;
    }
}
