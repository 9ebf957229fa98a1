package org.pramaan.capture;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people's browsers reach the pages. */
@Component
public class CaptureAddress {

    private final CaptureSettings settings;

    CaptureAddress(CaptureSettings settings) {
        this.settings = settings;
    }

    /** The whole address of a link, to be told to nobody but its person; only while a request is answered. */
    public URI of(CaptureLink link) {
        return of("/capture/start?token=" + link.token());
    }

    /** Likewise, by the path that clients of ThirdFactor know (TF-07, TF-10). */
    public URI ofThirdFactor(CaptureLink link) {
        return of("/tfauth/start?token=" + link.token());
    }

    URI of(String path) {
        var base = settings.baseUrl().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : settings.baseUrl();
        return URI.create(base + path);
    }
}
