package org.pramaan.decentro;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.pramaan.registry.VerificationStatus;

/**
 * What a webhook tells.
 *
 * @param operationId empty if it names none
 * @param referenceId ours, empty if it names none
 * @param status as Decentro writes it
 */
record DecentroEvent(String operationId, String referenceId, String status) {

    static DecentroEvent of(JsonNode json) {
        return new DecentroEvent(
                Fields.first(json, "/decentroTxnId", "/data/decentroTxnId", "/originalDecentroTxnId")
                        .orElse(""),
                Fields.first(json, "/referenceId", "/reference_id", "/data/referenceId", "/data/reference_id")
                        .orElse(""),
                Fields.first(
                                json,
                                "/transactionStatus",
                                "/data/transactionStatus",
                                "/accountStatus",
                                "/data/accountStatus",
                                "/kycStatus",
                                "/status")
                        .orElse("")
                        .toUpperCase(Locale.ROOT));
    }

    PaymentStatus paymentStatus() {
        return switch (status) {
            case "SUCCESS", "COMPLETED" -> PaymentStatus.SUCCESS;
            case "FAILURE", "FAILED", "DECLINED", "REJECTED", "EXPIRED" -> PaymentStatus.FAILED;
            default -> PaymentStatus.PENDING;
        };
    }

    VerificationStatus verificationStatus() {
        return switch (status) {
            case "SUCCESS", "VALID", "VERIFIED" -> VerificationStatus.VERIFIED;
            case "FAILURE", "FAILED", "INVALID" -> VerificationStatus.NOT_VERIFIED;
            default -> VerificationStatus.PENDING;
        };
    }
}
