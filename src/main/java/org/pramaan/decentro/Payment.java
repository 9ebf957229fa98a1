package org.pramaan.decentro;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it stands.
 *
 * @param operationId Decentro's, null while it has not answered
 * @param link where the customer pays
 */
public record Payment(
        String referenceId,
        @Nullable String operationId,
        BigDecimal amount,
        PaymentStatus status,
        @Nullable String link) {

    /** Hides the link, by which anybody could pay. */
    @Override
    public String toString() {
        return "Payment[%s, %s]".formatted(referenceId, status);
    }
}
