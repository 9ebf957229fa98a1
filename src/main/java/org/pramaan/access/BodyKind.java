package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.MediaType;

/** Who reads a request's body. */
enum BodyKind {
    /** The container, into parts, within its limits for files. */
    MULTIPART,
    /** The container, into parameters, within its limit for forms. */
    FORM,
    /** Whoever asks for the stream; also when there is no body. */
    RAW;

    static BodyKind of(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null) return RAW;
        var lower = type.toLowerCase(Locale.ROOT);
        if (lower.startsWith("multipart/")) return MULTIPART;
        return lower.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) ? FORM : RAW;
    }
}
