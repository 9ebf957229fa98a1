package org.pramaan.api.decentro;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.pramaan.notification.Sms;

record SmsRequest(
        @NotNull @Pattern(regexp = "\\+?[0-9]{10,15}", message = "is no phone number")
        String phone,

        @NotBlank @Size(max = 1600) String message) {

    Sms sms() {
        return new Sms(phone, message);
    }
}
