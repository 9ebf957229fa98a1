package org.pramaan.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.Ids;
import org.springframework.stereotype.Component;

/** The id of a request: the caller's {@code X-Request-Id} if it is 8 to 64 plain characters, else drawn here. */
@Component
class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Ids ids;

    RequestId(Ids ids) {
        this.ids = ids;
    }

    /** The same id for as long as the request lives. */
    String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) return known;
        var id = choose(request.getHeader(HEADER));
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private String choose(@Nullable String given) {
        return given != null && PLAIN.matcher(given).matches()
                ? given
                : ids.next().toString();
    }
}
