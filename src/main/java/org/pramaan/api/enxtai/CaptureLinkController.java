package org.pramaan.api.enxtai;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.capture.CaptureAddress;
import org.pramaan.capture.CaptureLink;
import org.pramaan.capture.CaptureLinks;
import org.pramaan.client.Caller;
import org.pramaan.platform.BrowserReturn;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ours: a link by which the person completes the session on pages of this server (BS-07). */
@RestController
class CaptureLinkController {

    private final CaptureLinks links;
    private final CaptureAddress address;

    CaptureLinkController(CaptureLinks links, CaptureAddress address) {
        this.links = links;
        this.address = address;
    }

    /** The body may be absent. */
    @PostMapping("/api/v1/kyc/{kycSessionId}/capture-link")
    @ResponseStatus(HttpStatus.CREATED)
    Linked link(
            @PathVariable String kycSessionId,
            @Valid @RequestBody(required = false) @Nullable Ask request,
            Caller caller) {
        var asked = request == null ? new Ask(null, null) : request;
        var link =
                links.create(caller.clientId(), SessionId.parse(kycSessionId), asked.returnAddress(), asked.language());
        return Linked.of(link, address.of(link));
    }

    /** @param language in which the pages speak, one of en, hi, fr, ne; the browser's without it */
    record Ask(@Nullable String returnUrl, @Nullable String language) {

        @Nullable
        URI returnAddress() {
            if (returnUrl == null || returnUrl.isBlank()) return null;
            return BrowserReturn.parse(returnUrl)
                    .orElseThrow(() ->
                            Refusal.badRequest("VALIDATION_ERROR", "returnUrl must be an absolute https address"));
        }
    }

    record Linked(UUID kycSessionId, URI url, Instant expiresAt) {

        static Linked of(CaptureLink link, URI url) {
            return new Linked(link.sessionId(), url, link.expiresAt());
        }
    }
}
