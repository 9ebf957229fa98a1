package org.pramaan.customer;

/** Looks whether somebody stands on a list of sanctions, politically exposed persons or the like (XA-07). */
public interface Screening {

    /** As operators name it, such as {@code comply_advantage}. */
    String name();

    /**
     * How many entries of such lists may be this customer.
     *
     * @throws ProviderUnavailable if nobody could tell; asking again is safe
     */
    int matches(Submission submission);
}
