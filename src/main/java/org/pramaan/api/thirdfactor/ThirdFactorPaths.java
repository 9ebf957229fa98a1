package org.pramaan.api.thirdfactor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** The paths of this API, with or without the slash that its document prints at their end (CF-5). */
final class ThirdFactorPaths {

    static final String HEALTH = "/health";
    static final String DETECT_FACE = "/detect-face";
    static final String COMPARE_FACE = "/compare-face";
    static final String DOCUMENT_CROP = "/type-of-document-crop";
    static final String DOCUMENT_INFORMATION = "/document-extract-information";
    static final String IMAGE_TO_BASE64 = "/image-to-base64";

    static final String KYC_URL = "/tfauth/get-kyc-url";

    private static final Set<String> ALL =
            Set.of(HEALTH, DETECT_FACE, COMPARE_FACE, DOCUMENT_CROP, DOCUMENT_INFORMATION, IMAGE_TO_BASE64, KYC_URL);

    private ThirdFactorPaths() {}

    static boolean match(HttpServletRequest request) {
        return ALL.contains(plain(request.getRequestURI()));
    }

    /** Whether no API key is asked for: at the health check, and where a tenant's own token counts (CF-18). */
    static boolean needNoKey(HttpServletRequest request) {
        var path = plain(request.getRequestURI());
        return HEALTH.equals(path) || KYC_URL.equals(path);
    }

    private static String plain(String uri) {
        return uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
