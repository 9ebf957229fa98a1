package org.pramaan.api.decentro;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.pramaan.notification.Mail;

/** @param subject one line: a line break could smuggle headers in */
record EmailRequest(
        @NotBlank @Email @Size(max = 254) String email,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\r\\n]*", message = "must be one line")
        String subject,

        @NotBlank @Size(max = 100_000) String body) {

    Mail mail() {
        return new Mail(email, subject, body);
    }
}
