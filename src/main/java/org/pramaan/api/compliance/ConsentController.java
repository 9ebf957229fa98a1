package org.pramaan.api.compliance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.compliance.Consent;
import org.pramaan.compliance.Consents;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Records what people agree to, answers receipts, and takes consents back as easily as they were given. */
@RestController
@RequestMapping("/api/v1/consents")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt give(@Valid @RequestBody ConsentRequest request, Caller caller) {
        return Receipt.of(consents.give(request.agreement(caller.clientId()), actor(caller)));
    }

    @GetMapping("/{id}")
    Receipt receipt(@PathVariable UUID id, Caller caller) {
        return Receipt.of(known(consents.find(caller.clientId(), id)));
    }

    @PostMapping("/{id}/withdraw")
    Receipt withdraw(@PathVariable UUID id, Caller caller) {
        return Receipt.of(known(consents.withdraw(caller.clientId(), id, actor(caller))));
    }

    @GetMapping
    List<Receipt> of(@RequestParam @NotBlank @Size(max = 255) String externalUserId, Caller caller) {
        return consents.of(caller.clientId(), externalUserId).stream()
                .map(Receipt::of)
                .toList();
    }

    private static Consent known(Optional<Consent> consent) {
        return consent.orElseThrow(() -> Refusal.notFound("CONSENT_NOT_FOUND", "There is no such consent."));
    }

    private static Actor actor(Caller caller) {
        return Actor.clientKey(caller.keyId());
    }
}
