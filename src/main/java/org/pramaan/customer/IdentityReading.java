package org.pramaan.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read on an identity document.
 *
 * @param printed what its front says, and what only its back does
 * @param agreement how well front and back agree, 0..1; null if there is no back or nothing in common
 */
record IdentityReading(IdentitySide printed, @Nullable Double agreement) {

    static IdentityReading of(IdentitySide front, Optional<IdentitySide> back) {
        return new IdentityReading(
                back.map(front::or).orElse(front), back.map(front::agreement).orElse(null));
    }
}
