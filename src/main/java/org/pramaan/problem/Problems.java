package org.pramaan.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells a caller what went wrong, in the dialect of their door; controllers, filters and the container all come here. */
@Component
public class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final List<Dialect> dialects;
    private final EntityWriter writer;
    private final RequestId requestId;

    Problems(List<Dialect> dialects, EntityWriter writer, RequestId requestId) {
        this.dialects = dialects;
        this.writer = writer;
        this.requestId = requestId;
    }

    /** Answers for the exception; writes nothing if the answer has already begun or the caller has left. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) return;
        var diagnosis = ExceptionMappers.diagnose(fault);
        if (fault instanceof Unavailable) {
            log.warn("Answered 503: {}", fault.getMessage()); // said on purpose, and often at once
        } else if (diagnosis.status().is5xxServerError()) {
            log.error("Answered {}", diagnosis.status().value(), fault); // the pattern names the request
        }
        write(request, response, diagnosis);
    }

    /** Answers with what is said of the status when nobody said more. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status)
            throws IOException {
        write(request, response, Diagnosis.of(status));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Diagnosis diagnosis)
            throws IOException {
        if (response.isCommitted()) return;
        var id = requestId.of(request);
        response.resetBuffer();
        response.setHeader(RequestId.HEADER, id);
        diagnosis.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        writer.write(dialectOf(new OriginalRequest(request)).tell(diagnosis.as(id)), response);
    }

    private Dialect dialectOf(HttpServletRequest request) {
        return dialects.stream()
                .filter(dialect -> dialect.speaksFor(request))
                .findFirst()
                .orElseThrow();
    }
}
