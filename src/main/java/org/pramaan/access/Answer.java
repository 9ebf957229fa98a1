package org.pramaan.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was answered to a request. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Answer(int status, @Nullable String contentType, byte[] body) {

    static Answer of(ContentCachingResponseWrapper response) {
        return new Answer(response.getStatus(), response.getContentType(), response.getContentAsByteArray());
    }

    /** Failures that a retry may cure are not kept, nor errors whose body is written later, by the error page. */
    boolean isWorthKeeping() {
        if (status >= 500 || status == HttpStatus.TOO_MANY_REQUESTS.value()) return false;
        return status < 400 || body.length > 0;
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        if (contentType != null) response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
