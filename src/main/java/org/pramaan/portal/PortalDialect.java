package org.pramaan.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pramaan.problem.Dialect;
import org.pramaan.problem.Problem;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Errors on a page are a page: a sentence for people, and the id by which operators find the request. */
@Component
@Order(10)
class PortalDialect implements Dialect {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ITemplateEngine templates;

    PortalDialect(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public boolean speaksFor(HttpServletRequest request) {
        var path = request.getRequestURI();
        return Stream.of("/portal", "/admin").anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }

    @Override
    public ResponseEntity<String> tell(Problem problem) {
        var page = templates.process("portal/problem", new Context(Locale.ENGLISH, Map.of("problem", problem)));
        return ResponseEntity.status(problem.status()).contentType(HTML).body(page);
    }
}
