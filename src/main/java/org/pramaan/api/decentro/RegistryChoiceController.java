package org.pramaan.api.decentro;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.registry.RegistryKind;
import org.pramaan.registry.RegistrySwitches;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a client choose which registries its cases ask; beyond the specification. */
@RestController
@RequestMapping("/api/kyc/registries")
class RegistryChoiceController {

    private final RegistrySwitches switches;

    RegistryChoiceController(RegistrySwitches switches) {
        this.switches = switches;
    }

    @GetMapping
    Choice chosen(Caller caller) {
        return new Choice(switches.of(caller.clientId()));
    }

    @PutMapping
    Choice choose(@Valid @RequestBody Choice choice, Caller caller) {
        switches.choose(caller.clientId(), choice.registries(), Actor.clientKey(caller.keyId()));
        return chosen(caller);
    }

    record Choice(@NotNull Set<@NotNull RegistryKind> registries) {}
}
