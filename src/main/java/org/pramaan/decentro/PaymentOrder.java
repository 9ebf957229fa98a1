package org.pramaan.decentro;

import java.math.BigDecimal;

/**
 * A payment by UPI that a client asks a customer for (DC-06).
 *
 * @param amount rupees, above zero, at most two decimals
 */
public record PaymentOrder(BigDecimal amount, String name, String email, String phone) {

    @Override
    public String toString() {
        return "PaymentOrder[hidden]";
    }
}
