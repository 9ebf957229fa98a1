package org.pramaan.problem;

import java.util.Optional;

/** Our own refusals say everything themselves. */
class RefusalMapper implements ExceptionMapper {

    @Override
    public Optional<Diagnosis> diagnose(Throwable fault) {
        return fault instanceof Refusal refusal
                ? Optional.of(new Diagnosis(refusal.status(), refusal.code(), refusal.reason(), refusal.headers()))
                : Optional.empty();
    }
}
