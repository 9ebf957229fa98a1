package org.pramaan.api.kycflow;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Tells this API's requests from those of others. Its verification shares a path with the EnxtAI API's (CF-1): multipart
 * bodies are for this one, JSON is for the other, and of what neither takes, the requests without an API key are told so
 * here.
 */
final class KycFlowRequests {

    private static final List<PathPattern> OWN = Stream.of("/api/v1/health", "/api/v1/ocr/**", "/api/v1/liveness/**")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private static final PathPattern SHARED = PathPatternParser.defaultInstance.parse("/api/v1/kyc/verify");

    private static final List<PathPattern> CLIPS = Stream.of("/api/v1/liveness/verify", "/api/v1/liveness/detect")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private KycFlowRequests() {}

    /** Whether the request's body holds the frames of a clip. */
    static boolean carryClip(HttpServletRequest request) {
        var path = path(request.getRequestURI());
        return CLIPS.stream().anyMatch(pattern -> pattern.matches(path));
    }

    static boolean match(HttpServletRequest request) {
        var path = path(request.getRequestURI());
        return OWN.stream().anyMatch(pattern -> pattern.matches(path))
                || SHARED.matches(path) && HttpMethod.POST.matches(request.getMethod()) && isOurs(request);
    }

    private static boolean isOurs(HttpServletRequest request) {
        var type = type(request.getContentType());
        if (MediaType.MULTIPART_FORM_DATA.includes(type)) return true;
        return !MediaType.APPLICATION_JSON.includes(type) && request.getHeader("X-API-Key") == null;
    }

    /** The error page sees the address as it was sent, a trailing slash included (CF-5). */
    private static PathContainer path(String uri) {
        return PathContainer.parsePath(
                uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
    }

    private static MediaType type(@Nullable String header) {
        try {
            return header == null ? MediaType.ALL : MediaType.parseMediaType(header);
        } catch (InvalidMediaTypeException unreadable) {
            return MediaType.ALL;
        }
    }
}
