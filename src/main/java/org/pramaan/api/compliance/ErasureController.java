package org.pramaan.api.compliance;

import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.session.SessionErasure;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Erases what a client no longer has a purpose for (BS-09). */
@RestController
class ErasureController {

    private final SessionErasure erasure;

    ErasureController(SessionErasure erasure) {
        this.erasure = erasure;
    }

    @DeleteMapping("/api/v1/sessions/{kycSessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(@PathVariable UUID kycSessionId, Caller caller) {
        erasure.erase(caller.clientId(), kycSessionId, Actor.clientKey(caller.keyId()));
    }
}
