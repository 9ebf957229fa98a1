package org.pramaan.customer;

import java.util.UUID;

/** Verifies who a customer is by the documents they sent (XA-07). */
public interface IdentityProvider {

    /** As operators name it, such as {@code builtin}. */
    String name();

    /** Compares documents, selfie and profile; takes seconds. Nothing is decided here. */
    IdentityReport verify(UUID customerId);
}
