package org.pramaan.api.xamila;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of this API (CF-6), in either slash form (CF-5). */
final class XamilaPaths {

    private static final List<PathPattern> OWN =
            patterns("/api/customer/**", "/customer/**", "/api/auth/refresh", "/media/kyc_documents/**");
    private static final List<PathPattern> OPEN = patterns(
            "/api/customer/auth/**", "/api/customer/customer/auth/**", "/customer/auth/**", "/api/auth/refresh");

    private XamilaPaths() {}

    static boolean match(HttpServletRequest request) {
        return any(OWN, request);
    }

    /** Whether it is needed to get a token in the first place. */
    static boolean needNoToken(HttpServletRequest request) {
        return any(OPEN, request);
    }

    private static boolean any(List<PathPattern> patterns, HttpServletRequest request) {
        var path = path(request.getRequestURI());
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** The error page sees the address as it was sent, a trailing slash included. */
    private static PathContainer path(String uri) {
        return PathContainer.parsePath(
                uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
    }

    private static List<PathPattern> patterns(String... all) {
        return Stream.of(all).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
