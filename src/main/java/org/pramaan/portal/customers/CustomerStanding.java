package org.pramaan.portal.customers;

import org.pramaan.customer.CustomerRow;

/**
 * Where a customer stands, as badges say it.
 *
 * @param tone style of the badge
 */
record CustomerStanding(String words, String tone) {

    static CustomerStanding of(CustomerRow customer) {
        if (customer.erasing()) return new CustomerStanding("Being erased", "bad");
        if (!customer.activated()) return new CustomerStanding("Not activated", "none");
        var status = customer.status();
        if (status == null) return new CustomerStanding("No profile yet", "none");
        return switch (status) {
            case PENDING -> new CustomerStanding("Pending", "wait");
            case UNDER_REVIEW -> new CustomerStanding("Under review", "wait");
            case APPROVED -> new CustomerStanding("Approved", "good");
            case REJECTED -> new CustomerStanding("Rejected", "bad");
            case EXPIRED -> new CustomerStanding("Expired", "none");
            case SUSPENDED -> new CustomerStanding("Suspended", "bad");
        };
    }
}
