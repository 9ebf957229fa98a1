package org.pramaan.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;

/** Tells two requests apart without spending their bodies. */
@Component
class RequestFingerprint {

    private final StandardServletMultipartResolver multipart = new StandardServletMultipartResolver();

    /** SHA-256 of method, address and content; {@link BodyLimitFilter} has made raw bodies readable twice. */
    byte[] of(HttpServletRequest request) throws IOException, ServletException {
        var print = Fingerprint.start()
                .add(request.getMethod())
                .add(request.getRequestURI())
                .add(request.getQueryString());
        switch (BodyKind.of(request)) {
            case MULTIPART -> addParts(request, print);
            case FORM -> addParameters(request, print);
            case RAW -> print.add(request.getInputStream());
        }
        return print.value();
    }

    /** The container takes the body apart once and keeps the parts; the boundary, new at each retry, is left out. */
    private void addParts(HttpServletRequest request, Fingerprint print) throws IOException, ServletException {
        multipart.resolveMultipart(request); // reads the parts and tells too large from malformed
        for (Part part : request.getParts()) {
            print.add(part.getName()).add(part.getSubmittedFileName()).add(part.getContentType());
            try (var content = part.getInputStream()) {
                print.add(content);
            }
        }
    }

    private static void addParameters(HttpServletRequest request, Fingerprint print) {
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            print.add(name);
            for (var value : values) print.add(value);
        });
    }
}
