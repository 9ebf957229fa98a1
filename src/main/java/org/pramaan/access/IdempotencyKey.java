package org.pramaan.access;

import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pramaan.problem.Refusal;

/** One client's {@code Idempotency-Key} (BS-01). Kept as a hash: clients put into it what they like. */
record IdempotencyKey(UUID clientId, String hash) {

    private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7E]{1,255}");

    static IdempotencyKey of(UUID clientId, String given) {
        if (!SHAPE.matcher(given).matches()) {
            throw Refusal.badRequest(
                    "INVALID_IDEMPOTENCY_KEY", "Idempotency-Key must be 1 to 255 visible ASCII characters");
        }
        return new IdempotencyKey(
                clientId,
                HexFormat.of().formatHex(Fingerprint.start().add(given).value()));
    }

    /** What the stored answer is encrypted for. */
    String purpose() {
        return "idempotency|" + hash;
    }
}
