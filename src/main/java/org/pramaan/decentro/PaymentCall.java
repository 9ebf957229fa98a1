package org.pramaan.decentro;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A payment as Decentro's UPI payment link wants it: the customer's details stay with us. */
@Component
class PaymentCall {

    private static final int MINUTES_VALID = 60;

    private final DecentroAccount account;

    PaymentCall(DecentroAccount account) {
        this.account = account;
    }

    Call of(PaymentOrder order) {
        return new Call(
                Product.PAYMENTS,
                account.payeeAccount().isBlank() ? "" : account.paths().paymentLink(),
                Map.of(
                        "payee_account",
                        account.payeeAccount(),
                        "amount",
                        order.amount(),
                        "purpose_message",
                        "Payment by UPI",
                        "expiry_time",
                        MINUTES_VALID,
                        "generate_qr",
                        0,
                        "generate_uri",
                        1));
    }

    static @Nullable String link(Reply reply) {
        return reply.first("/data/generatedLink", "/data/pspUri/commonUri", "/data/generated_link")
                .orElse(null);
    }
}
