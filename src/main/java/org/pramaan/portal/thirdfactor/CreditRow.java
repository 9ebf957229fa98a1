package org.pramaan.portal.thirdfactor;

import org.pramaan.client.CreditEntry;
import org.pramaan.portal.Moment;

/**
 * A change of the balance as the page lists it.
 *
 * @param change with its sign
 */
record CreditRow(Moment at, String what, String change, long balance) {

    static CreditRow of(CreditEntry entry) {
        boolean granted = entry.change() > 0;
        return new CreditRow(
                Moment.of(entry.at()),
                granted ? "Granted" : "KYC address",
                granted ? "+" + entry.change() : "−" + -entry.change(),
                entry.balance());
    }
}
