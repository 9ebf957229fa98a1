package org.pramaan.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** How one door words its errors (CF-4). A bean; the first in {@code @Order} that speaks for the request is used. */
public interface Dialect {

    /** Whether the request, whose URI is the one the caller sent, came through this dialect's door. */
    boolean speaksFor(HttpServletRequest request);

    /** The answer, with its content type set. */
    ResponseEntity<?> tell(Problem problem);
}
