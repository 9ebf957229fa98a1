package org.pramaan.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.pramaan.client.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behind the ThirdFactor door: who came, and how long the body was. */
@RestController
class BearerDoor {

    @GetMapping("/health")
    String health() {
        return "up";
    }

    @PostMapping("/detect-face")
    String detect(HttpServletRequest request, Optional<Caller> caller) throws IOException {
        return caller.map(Caller::clientId) + " " + request.getInputStream().readAllBytes().length;
    }
}
