package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.pramaan.client.Caller;

/** The caller of a request, once a filter has told it by its key. */
final class KnownCaller {

    private static final String ATTRIBUTE = Caller.class.getName();

    private KnownCaller() {}

    static void remember(Caller caller, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, caller);
    }

    static Caller require(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new KeyRefused("API key is missing"));
    }

    static Optional<Caller> find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? Optional.of(caller) : Optional.empty();
    }
}
