package org.pramaan.access;

import org.pramaan.client.Caller;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A door where each address may come ten times a minute. */
@TestComponent
@RestController
class RegistryDoor {

    @GetMapping("/api/kyc/status/somebody")
    String status(Caller caller) {
        return caller.slug();
    }
}
