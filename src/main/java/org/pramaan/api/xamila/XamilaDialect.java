package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
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
        var details = problem.status() == HttpStatus.INTERNAL_SERVER_ERROR ? problem.requestId() : null;
        return new ErrorBody(said, details).as(problem.status());
    }
}
