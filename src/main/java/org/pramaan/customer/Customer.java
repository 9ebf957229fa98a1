package org.pramaan.customer;

import java.util.UUID;
import org.pramaan.notification.Language;

/**
 * Somebody with an account here.
 *
 * @param clientId the tenant the account belongs to (CF-31)
 * @param verified whether their KYC was approved (XA-31)
 */
public record Customer(UUID id, UUID clientId, Contact contact, boolean verified, Language language) {

    @Override
    public String toString() {
        return "Customer[" + id + "]";
    }
}
