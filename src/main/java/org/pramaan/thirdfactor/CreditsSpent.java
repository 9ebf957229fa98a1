package org.pramaan.thirdfactor;

import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** The tenant cannot pay for another address (TF-08). */
class CreditsSpent extends Refusal {

    CreditsSpent(long available) {
        super(
                HttpStatus.PAYMENT_REQUIRED,
                "INSUFFICIENT_CREDITS",
                "Insufficient credits. Available credits: %d. 1 credit is required to generate KYC URL."
                        .formatted(available));
    }
}
