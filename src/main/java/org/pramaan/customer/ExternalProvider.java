package org.pramaan.customer;

import java.util.Optional;
import java.util.UUID;

/** Verifies elsewhere who a customer is (XA-07). Nothing is decided here. */
public interface ExternalProvider {

    /** As operators name it in {@code KYC_VERIFICATION_PROVIDER}, such as {@code onfido}. */
    String name();

    /**
     * Hands a submission over.
     *
     * @return the provider's own name for the check, nothing personal, at most 200 characters
     * @throws ProviderUnavailable if it could not be handed over; asking again is safe
     */
    String ask(Submission submission);

    /**
     * What became of a check; empty as long as it goes on.
     *
     * @throws ProviderUnavailable if nobody could tell; looking again is safe
     */
    Optional<ExternalReport> look(UUID customerId, String check);

    /**
     * Deletes what the provider keeps of a check, pictures included.
     *
     * @return false if the provider deletes nothing, or does not know the check: somebody has to ask it then
     * @throws ProviderUnavailable if it could not be done; trying again is safe
     */
    boolean forget(String check);
}
