package org.pramaan.api.decentro;

import org.pramaan.compliance.ConsentPurpose;
import org.pramaan.problem.Refusal;
import org.springframework.http.HttpStatus;

/** The person has not agreed to this: the registry is not asked (DC-15). */
class ConsentRequired extends Refusal {

    ConsentRequired(ConsentPurpose purpose) {
        super(
                HttpStatus.FORBIDDEN,
                "CONSENT_REQUIRED",
                "The person's consent to %s is needed: send it as consent, or record it before.".formatted(purpose));
    }
}
