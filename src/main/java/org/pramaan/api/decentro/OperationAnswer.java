package org.pramaan.api.decentro;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pramaan.decentro.Payment;
import org.pramaan.decentro.PaymentStatus;
import org.pramaan.notification.Dispatch;
import org.pramaan.registry.Verification;

/** The specification's shape: {@code status} tells whether there is an answer, {@code data} what it is. */
record OperationAnswer(String status, Map<String, Object> data) {

    private static final String ANSWERED = "SUCCESS";

    static OperationAnswer of(Verification answer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("operation_id", answer.operation().id());
        data.put("reference_id", answer.operation().referenceId());
        data.put("verification_status", answer.status().word());
        put(data, "name", answer.person().name());
        put(data, "dob", answer.person().dateOfBirth());
        put(data, "name_match_score", answer.nameMatchScore());
        data.putAll(answer.details());
        return new OperationAnswer(ANSWERED, data);
    }

    static OperationAnswer of(Payment payment) {
        Map<String, Object> data = new LinkedHashMap<>();
        put(data, "operation_id", payment.operationId());
        data.put("reference_id", payment.referenceId());
        data.put("payment_status", payment.status().word());
        put(data, "payment_link", payment.link());
        data.put("amount", payment.amount());
        data.put("currency", "INR");
        return new OperationAnswer(payment.status() == PaymentStatus.UNKNOWN ? "PENDING" : ANSWERED, data);
    }

    static OperationAnswer of(Dispatch sent) {
        return new OperationAnswer(
                ANSWERED, Map.of("operation_id", sent.operationId(), "reference_id", sent.referenceId()));
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) data.put(name, value);
    }
}
