package org.pramaan.api.decentro;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.pramaan.client.Caller;
import org.pramaan.registry.Question;
import org.pramaan.registry.Registries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks the registries for a client (DC-02 to DC-05, DC-17). */
@RestController
@RequestMapping("/api/kyc")
class KycController {

    private final Registries registries;
    private final ConsentDesk consents;

    KycController(Registries registries, ConsentDesk consents) {
        this.registries = registries;
        this.consents = consents;
    }

    @PostMapping("/aadhaar-xml")
    @ResponseStatus(HttpStatus.CREATED)
    OperationAnswer aadhaar(@Valid @RequestBody AadhaarRequest request, Caller caller) {
        return verify(request, request.question(), caller);
    }

    @PostMapping("/pan")
    @ResponseStatus(HttpStatus.CREATED)
    OperationAnswer pan(@Valid @RequestBody PanRequest request, Caller caller) {
        return verify(request, request.panQuestion(), caller);
    }

    @PostMapping("/bank")
    @ResponseStatus(HttpStatus.CREATED)
    OperationAnswer bank(@Valid @RequestBody BankRequest request, Caller caller) {
        return verify(request, request.question(), caller);
    }

    @PostMapping("/ckyc-search")
    @ResponseStatus(HttpStatus.CREATED)
    OperationAnswer ckyc(@Valid @RequestBody PanRequest request, Caller caller) {
        return verify(request, request.ckycQuestion(), caller);
    }

    @GetMapping("/status/{userId}")
    StatusAnswer status(@PathVariable @Size(max = 255) String userId, Caller caller) {
        return StatusAnswer.of(registries.of(ConsentDesk.subject(userId, caller)));
    }

    private OperationAnswer verify(KycRequest request, Question question, Caller caller) {
        consents.note(request, question.kind(), caller);
        return OperationAnswer.of(registries.verify(ConsentDesk.subject(request.userId(), caller), question));
    }
}
