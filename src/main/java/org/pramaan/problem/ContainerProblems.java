package org.pramaan.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** Replaces Tomcat's own error page, for requests so broken that they reach no filter. */
class ContainerProblems extends ErrorReportValve {

    private final Problems problems;

    ContainerProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        try {
            tell(request.getRequest(), response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void tell(HttpServletRequest request, Response response) throws IOException {
        problems.write(request, response.getResponse(), HttpStatusCode.valueOf(response.getStatus()));
        response.finishResponse();
    }
}
