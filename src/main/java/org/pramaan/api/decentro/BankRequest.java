package org.pramaan.api.decentro;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pramaan.registry.BankQuestion;

/** @param ifsc four letters of the bank, a zero, and six characters of the branch */
@JsonNaming(SnakeCaseStrategy.class)
record BankRequest(
        @NotBlank @Size(max = 255) String userId,

        @NotNull @Pattern(regexp = "[0-9A-Za-z]{6,20}", message = "is no account number")
        String accountNumber,

        @NotNull @Pattern(regexp = "[A-Z]{4}0[A-Z0-9]{6}", message = "is no IFSC")
        String ifsc,

        @Nullable @Size(max = 200) String name,
        @Nullable @Valid ConsentGiven consent,
        @Nullable UUID consentId)
        implements KycRequest {

    BankQuestion question() {
        return new BankQuestion(accountNumber, ifsc, name);
    }
}
