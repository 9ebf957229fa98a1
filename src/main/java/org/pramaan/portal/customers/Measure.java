package org.pramaan.portal.customers;

import org.jspecify.annotations.Nullable;
import org.pramaan.customer.Grounds;
import org.pramaan.problem.Refusal;

/** A measure against a customer as a form sends it: why, and that it is meant. */
record Measure(@Nullable Grounds grounds, boolean confirmed) {

    /** @throws Refusal 400 if no grounds were chosen, or it was not confirmed */
    Grounds require() {
        if (grounds == null || grounds == Grounds.NEVER_ACTIVATED)
            throw Refusal.badRequest("VALIDATION_ERROR", "Choose the grounds.");
        if (!confirmed) throw Refusal.badRequest("VALIDATION_ERROR", "Tick the box to confirm.");
        return grounds;
    }
}
