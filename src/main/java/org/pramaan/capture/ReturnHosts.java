package org.pramaan.capture;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.pramaan.platform.BrowserReturn;
import org.pramaan.problem.Refusal;
import org.springframework.stereotype.Component;

/** Where people may be sent back to. */
@Component
class ReturnHosts {

    private final CaptureSettings settings;

    ReturnHosts(CaptureSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal 400 if nobody may be sent there */
    void require(@Nullable URI url) {
        if (url == null) return;
        if (BrowserReturn.parse(url.toString()).filter(this::isAllowed).isEmpty())
            throw Refusal.badRequest("VALIDATION_ERROR", "returnUrl must be an absolute https address that is allowed");
    }

    private boolean isAllowed(URI url) {
        return settings.returnHosts().isEmpty() || settings.returnHosts().contains(url.getHost());
    }
}
