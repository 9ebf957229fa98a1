package org.pramaan.api.decentro;

import jakarta.validation.Valid;
import org.pramaan.client.Caller;
import org.pramaan.compliance.Actor;
import org.pramaan.decentro.PaymentStatus;
import org.pramaan.decentro.Payments;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks customers for payments by UPI (DC-06, DC-17). */
@RestController
@RequestMapping("/api/payments")
class PaymentController {

    private final Payments payments;

    PaymentController(Payments payments) {
        this.payments = payments;
    }

    /** 202 when no answer came: the payment may exist, a webhook tells, and the caller must not ask again. */
    @PostMapping("/initiate")
    ResponseEntity<OperationAnswer> initiate(@Valid @RequestBody PaymentRequest request, Caller caller) {
        var payment = payments.initiate(request.order(), caller.clientId(), Actor.clientKey(caller.keyId()));
        var status = payment.status() == PaymentStatus.UNKNOWN ? HttpStatus.ACCEPTED : HttpStatus.CREATED;
        return ResponseEntity.status(status).body(OperationAnswer.of(payment));
    }

    @GetMapping("/{referenceId}")
    OperationAnswer status(@PathVariable String referenceId, Caller caller) {
        return payments.find(caller.clientId(), referenceId)
                .map(OperationAnswer::of)
                .orElseThrow(() -> Refusal.notFound("PAYMENT_NOT_FOUND", "There is no such payment."));
    }
}
