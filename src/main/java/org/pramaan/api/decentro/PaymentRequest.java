package org.pramaan.api.decentro;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.pramaan.decentro.PaymentOrder;

/** @param amount rupees */
@JsonNaming(SnakeCaseStrategy.class)
record PaymentRequest(
        @NotNull @Positive @Digits(integer = 10, fraction = 2)
        BigDecimal amount,

        @NotNull @Pattern(regexp = "INR", message = "must be INR")
        String currency,

        @NotNull @Pattern(regexp = "upi", message = "must be upi")
        String paymentMethod,

        @NotNull @Valid Customer customerDetails) {

    record Customer(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,

            @NotNull @Pattern(regexp = "\\+?[0-9]{10,15}", message = "is no phone number")
            String phone) {}

    PaymentOrder order() {
        return new PaymentOrder(amount, customerDetails.name(), customerDetails.email(), customerDetails.phone());
    }
}
