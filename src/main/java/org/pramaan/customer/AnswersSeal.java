package org.pramaan.customer;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Encrypts the answers of a profile with its customer's key. */
@Component
class AnswersSeal {

    private static final String PURPOSE = "customer-answers";

    private final CustomerCiphers ciphers;
    private final CustomerSeal seal;

    AnswersSeal(CustomerCiphers ciphers, CustomerSeal seal) {
        this.ciphers = ciphers;
        this.seal = seal;
    }

    byte[] seal(UUID customerId, ProfileAnswers answers) {
        return seal.seal(ciphers.of(customerId), PURPOSE, answers);
    }

    ProfileAnswers open(UUID customerId, byte[] sealed) {
        return seal.open(ciphers.of(customerId), PURPOSE, sealed, ProfileAnswers.class);
    }
}
