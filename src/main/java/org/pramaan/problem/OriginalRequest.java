package org.pramaan.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the caller sent it, also while the container forwards it to the error page. */
class OriginalRequest extends HttpServletRequestWrapper {

    OriginalRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getRequestURI() {
        if (getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original) return original;
        var uri = super.getRequestURI();
        return uri == null ? "" : uri; // null when the container could not read the request line
    }
}
