package org.pramaan.api.enxtai;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The JSON schema of webhook bodies: the specification's, and the events of DigiLocker besides (CF-19). */
@RestController
class WebhookSchemaController {

    private static final Resource SCHEMA = new ClassPathResource("webhook/event.schema.json");

    @GetMapping(path = "/api/v1/client/webhook/schema", produces = "application/schema+json")
    Resource schema() {
        return SCHEMA;
    }
}
