package org.pramaan.api.decentro;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pramaan.decentro.DecentroWebhooks;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Decentro's webhooks come in (DC-09, CF-26). No API key: the signature over the raw body decides. */
@RestController
class DecentroWebhookController {

    private static final int MOST_BODY = 256 << 10;

    private final DecentroWebhooks webhooks;

    DecentroWebhookController(DecentroWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping("/api/webhooks/decentro")
    Map<String, String> receive(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BODY + 1);
        if (body.length > MOST_BODY)
            throw new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, "BODY_TOO_LARGE", "The request body is too large.");
        webhooks.receive(name -> Optional.ofNullable(request.getHeader(name)), body);
        return Map.of("status", "ok");
    }
}
